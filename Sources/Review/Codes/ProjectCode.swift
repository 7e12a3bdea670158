import BudgetModel

/// A project's code (项目编码): district, year, letter, serial and check character.
///
/// The check character was found by fitting and holds for all codes that were seen; it is in no published standard.
struct ProjectCode {
  /// The 21 characters.
  private let bytes: [UInt8]

  /// Nil for a text that has not the shape `^\d{6}\d{2}[A-Z][0-9A-Z]{12}$`.
  init?(_ text: String) {
    guard text.utf8.count == 21 else { return nil }
    let bytes = Array(text.utf8)
    guard bytes[..<8].allSatisfy(ProjectCode.isDigit), ProjectCode.isLetter(bytes[8]),
      bytes[9...].allSatisfy({ ProjectCode.isDigit($0) || ProjectCode.isLetter($0) })
    else { return nil }
    self.bytes = bytes
  }

  /// The first six digits.
  var district: String { String(decoding: bytes[..<6], as: UTF8.self) }

  /// The year in which the project entered the library.
  var year: Int { 2000 + Int(bytes[6] - 0x30) * 10 + Int(bytes[7] - 0x30) }

  /// Whether it is of the kind whose check character is known.
  var isOfKnownKind: Bool { bytes[8] == 0x50 }

  /// Whether the last character follows from the others; false also for a character that no code has (I O S V Z).
  var hasRightCheckCharacter: Bool {
    var sum = 0
    var weight = 1
    for byte in bytes[..<20] {
      guard let value = ProjectCode.alphabet.firstIndex(of: byte) else { return false }
      sum = (sum + value * weight) % 31
      weight = weight * 3 % 31
    }
    return ProjectCode.alphabet[30 - sum] == bytes[20]
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
