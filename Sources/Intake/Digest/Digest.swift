/// A file's or a text's SHA-256: what makes two of them the same.
public struct Digest: Hashable, Sendable {
  /// The number of its bytes.
  public static let length = 32

  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Nil for another number of bytes.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Digest.length else { return nil }
    self.init(trusted: Array(bytes))
  }

  init(trusted bytes: [UInt8]) {
    func word(_ index: Int) -> UInt64 {
      bytes.dropFirst(index * 8).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
    words = (word(0), word(1), word(2), word(3))
  }

  public var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
    }
  }

  public static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }
}

extension Digest {
  /// Reads 64 hexadecimal digits; nil for any other text.
  public init?(_ text: String) {
    let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == text.utf8.count, digits.count == 2 * Digest.length else { return nil }
    self.init((0..<Digest.length).map { UInt8(digits[2 * $0] << 4 | digits[2 * $0 + 1]) })
  }
}

extension Digest: CustomStringConvertible {
  /// 64 hexadecimal digits.
  public var description: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
