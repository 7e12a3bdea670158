import Glibc

/// The seeds that the properties are tried on: some hundred, or as many as `JIXIAO_SEEDS` says.
enum Seeds {
  static let all: Range<UInt64> = 0..<count

  private static var count: UInt64 {
    guard let text = getenv("JIXIAO_SEEDS") else { return 300 }
    return UInt64(String(cString: text)) ?? 300
  }
}
