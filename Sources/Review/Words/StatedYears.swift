/// Finds years in prose: four digits followed by 年, blanks between them or not, or at the head of a date.
enum StatedYears {
  /// The earliest year from 1900 to 2099 in a text; nil where it states none.
  static func earliest(in text: String) -> Int? {
    var copy = text
    return copy.withUTF8 { bytes in
      guard bytes.contains(where: isDigitOrWide) else { return nil }
      return earliest(in: StatedYears.narrowed(bytes))
    }
  }

  private static func isDigitOrWide(_ byte: UInt8) -> Bool { isDigit(byte) || byte == 0xEF }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The text with digits and blanks of full width as those of a keyboard.
  private static func narrowed(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let rest = bytes[index...].prefix(3)
      if rest.elementsEqual([0xE3, 0x80, 0x80]) {
        result.append(0x20)
        index += 3
      } else if rest.starts(with: [0xC2, 0xA0]) {
        result.append(0x20)
        index += 2
      } else if rest.count == 3, rest.starts(with: [0xEF, 0xBC]), (0x90...0x99).contains(bytes[index + 2]) {
        result.append(bytes[index + 2] - 0x60)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func earliest(in bytes: [UInt8]) -> Int? {
    var earliest: Int?
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let digits = bytes[index...].prefix(while: isDigit)
      index = digits.endIndex
      guard digits.count == 4, isYear(before: bytes[index...]) else { continue }
      let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      if (1900...2099).contains(year) { earliest = min(earliest ?? year, year) }
    }
    return earliest
  }

  /// Whether 年, or the month and day of a date, follow.
  private static func isYear(before text: ArraySlice<UInt8>) -> Bool {
    let rest = text.drop { $0 == 0x20 || $0 == 0x09 }
    if rest.starts(with: [0xE5, 0xB9, 0xB4]) { return true }
    guard let separator = rest.first, [0x2D, 0x2E, 0x2F].contains(separator) else { return false }
    let month = rest.dropFirst().prefix(while: isDigit)
    guard (1...2).contains(month.count), rest[month.endIndex...].first == separator else { return false }
    let day = rest[month.endIndex...].dropFirst().prefix(while: isDigit)
    return (1...2).contains(day.count)
  }
}
