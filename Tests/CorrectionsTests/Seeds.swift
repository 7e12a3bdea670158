import Glibc
import TestSupport

/// The seeds that the properties are tried on: some hundred, or as many as `JIXIAO_SEEDS` says.
enum Seeds {
  static let all: Range<UInt64> = 0..<count

  /// Random submissions that are small, for many of them to be compared.
  static func source(_ seed: UInt64) -> RandomSubmission {
    var source = RandomSubmission(seed: seed)
    source.projectLimit = 3
    source.indicatorLimit = 7
    return source
  }

  private static var count: UInt64 {
    guard let text = getenv("JIXIAO_SEEDS") else { return 200 }
    return UInt64(String(cString: text)) ?? 200
  }
}
