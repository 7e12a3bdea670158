import Spreadsheet

/// A number in digits at the front of a text: `1,234.50`, `.5`, `95.`, `-2`, `3万5千`.
///
/// Thousands are separated all through or not at all: `1,234567` and `12,34` are no numbers, nor is `0,123`, which
/// elsewhere means a fraction. Numbers of more than 38 digits are not held, and never rounded.
struct DigitNumber {
  /// Nil for digits that make no number.
  let value: ExactDecimal?

  /// Whether nothing stands behind the point: `95.%` is a number, `1.按时完成` an item of a list.
  let endsWithPoint: Bool

  /// Takes digits at the front of a text; leaves the scanner where it was if there are none.
  static func take(from scanner: inout TargetScanner) -> DigitNumber? {
    guard startsNumber(scanner.rest) else { return nil }
    var spelling = Spelling()
    spelling.take(from: &scanner)
    var value = spelling.value
    if let first = value, !spelling.hasPoint, !first.isNegative {
      value = addSmallerScales(to: first, from: &scanner) ?? first
    }
    return DigitNumber(value: value, endsWithPoint: spelling.ascii.last == 0x2E)
  }

  /// Whether a text begins with a digit, behind a sign and a point at most.
  static func startsNumber(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var index = text.startIndex
    if index < text.endIndex, text[index] == "-" || text[index] == "+" { index += 1 }
    if index < text.endIndex, text[index] == "." { index += 1 }
    return index < text.endIndex && text[index].decimalDigit != nil
  }

  /// The number of 3万5千元 in its last scale, 35, which is left to be read with the unit.
  ///
  /// Each part must lie below the scale before it; a last part without a scale has as many digits as that scale has
  /// zeros (3万5000), because 3万5 is read as 30005 by some and as 35000 by others.
  private static func addSmallerScales(
    to first: ExactDecimal, from scanner: inout TargetScanner
  ) -> ExactDecimal? {
    var ahead = scanner
    var sum = first
    var isExtended = false
    while let (power, count) = NumberScale.powers.prefix(of: ahead.rest),
      ahead.rest.dropFirst(count).first?.decimalDigit != nil
    {
      ahead.skip(count)
      guard let part = ahead.takeDigits(atMost: 16), ahead.next?.decimalDigit == nil else { return nil }
      let lower = NumberScale.powers.prefix(of: ahead.rest)?.meaning ?? 0
      let places = power - lower
      guard places > 0, lower > 0 ? String(part.value).count <= places : part.count == places,
        let scaled = sum.shifted(byPowerOfTen: places)?.adding(ExactDecimal(part.value))
      else { return nil }
      sum = scaled
      isExtended = true
    }
    guard isExtended else { return nil }
    scanner = ahead
    return sum
  }

  /// Digits as written, on their way to a number.
  private struct Spelling {
    var ascii: [UInt8] = []
    var isWellGrouped = true
    var hasPoint = false

    /// The digits since the last separator, and whether there was one.
    private var groupLength = 0
    private var hasSeparator = false

    var value: ExactDecimal? {
      isWellGrouped ? ascii.withUnsafeBytes { ExactDecimal(utf8: $0) } : nil
    }

    mutating func take(from scanner: inout TargetScanner) {
      ascii.reserveCapacity(24)
      if scanner.take("-") { ascii.append(0x2D) } else { _ = scanner.take("+") }
      while let next = scanner.next {
        if let digit = next.decimalDigit {
          ascii.append(UInt8(0x30 + digit))
          groupLength += 1
        } else if next == ",", scanner.second?.decimalDigit != nil {
          closeGroup()
          hasSeparator = true
        } else if next == ".", !hasPoint, scanner.second != "." {
          if hasSeparator { closeGroup() }
          hasSeparator = false
          hasPoint = true
          ascii.append(0x2E)
        } else {
          break
        }
        scanner.skip(1)
      }
      if hasSeparator { closeGroup() }
    }

    private mutating func closeGroup() {
      let isFirst = !hasSeparator
      let isRight = isFirst ? (1...3).contains(groupLength) && !startsWithZero : groupLength == 3
      if !isRight || (isFirst && hasPoint) { isWellGrouped = false }
      groupLength = 0
    }

    private var startsWithZero: Bool {
      ascii.first { $0 != 0x2D } == 0x30
    }
  }
}
