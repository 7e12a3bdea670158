import Spreadsheet

/// A number with its scale and unit: one end of a range, or the whole value.
struct TargetAmount {
  let number: TargetNumber
  let unit: WrittenUnit

  /// Reads a text as a number with all that stands behind it; nil where it is no amount.
  init?(_ text: ArraySlice<Unicode.Scalar>) {
    var scanner = TargetScanner(text)
    guard let number = TargetAmount.takeNumber(from: &scanner),
      let unit = TargetAmount.unit(of: number, behind: scanner.rest)
    else { return nil }
    if number.endsWithPoint, unit.name != nil, !unit.isListed { return nil }
    self.number = number
    self.unit = unit
  }

  /// Takes a number; of numerals it leaves a last 千 that belongs to the unit: 五千米 is 5 千米, as 5千米 is.
  private static func takeNumber(from scanner: inout TargetScanner) -> TargetNumber? {
    let before = scanner
    guard let number = TargetNumber.take(from: &scanner) else { return nil }
    guard number.isNumeral else { return number }
    let taken = before.rest[..<scanner.rest.startIndex]
    guard let last = taken.last, NumberScale.isScale(last),
      !taken.dropLast().contains(where: NumberScale.isScale),
      let unit = TargetUnit.spellings.meaning(of: before.rest[(taken.endIndex - 1)...])?.unit,
      unit.dimension != .money
    else { return number }
    var shorter = TargetScanner(taken.dropLast())
    guard let count = TargetNumber.take(from: &shorter), shorter.isAtEnd else { return number }
    scanner = before
    scanner.skip(taken.count - 1)
    return count
  }

  /// The number in the canonical unit; nil where it is malformed or can't be held.
  func value(scaledBy power: Int) -> ExactDecimal? {
    number.value?.shifted(byPowerOfTen: power)
  }

  /// Whether numerals stand here for a number: they do with a listed unit, and before 级 they are a rank.
  static func canBeNumeral(_ unit: WrittenUnit) -> Bool {
    unit.isListed && unit.name != "级"
  }

  private static func unit(of number: TargetNumber, behind text: ArraySlice<Unicode.Scalar>) -> WrittenUnit? {
    guard let leading = number.leadingUnit else { return WrittenUnit(text) }
    guard leading.dimension == .money else {
      return text.isEmpty ? WrittenUnit(name: leading.name, powerOfTen: 0, isListed: true) : nil
    }
    if text.first == "/" { return WrittenUnit(["元"] + text) }
    guard let unit = WrittenUnit(text) else { return nil }
    let isMoney = unit.name.flatMap(TargetUnit.init(countedBy:))?.dimension == .money
    guard unit.name == nil || isMoney else { return nil }
    return WrittenUnit(name: unit.name ?? leading.name, powerOfTen: unit.powerOfTen, isListed: true)
  }
}
