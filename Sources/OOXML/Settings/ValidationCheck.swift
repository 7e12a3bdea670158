public import Spreadsheet

/// Tells which values the validations of a sheet let into its cells.
///
/// Lists written out, ranges of cells on any sheet, defined names and numbers are followed; what has to be calculated is
/// undecided.
public final class ValidationCheck {
  /// What a validation says to a value.
  public enum Verdict: Hashable, Sendable {
    case allowed
    case forbidden

    /// The rule's formula would have to be calculated.
    case undecided
  }

  /// The most cells that a list is read from.
  static let listLimit = 20_000

  private let sheet: SheetEntry
  private let settings: CellSettings
  private let workbook: Workbook
  private let names: [String: String]
  private var sheets: [String: Sheet] = [:]
  private var lists: [String: [String]?] = [:]

  /// - Parameters:
  ///   - patch: the workbook as it now is.
  ///   - workbook: the same workbook, open for reading.
  public init(
    _ settings: CellSettings, of sheet: SheetEntry, in patch: WorkbookPatch, reading workbook: Workbook
  ) throws(PatchRefusal) {
    self.sheet = sheet
    self.settings = settings
    self.workbook = workbook
    names = try patch.definedNames(on: sheet)
  }

  /// The values that a cell's list offers; nil without one, and where it can't be followed.
  public func choices(at cell: CellReference) -> [String]? {
    guard let validation = settings.validation(of: cell), validation.kind == .list else { return nil }
    return list(validation, at: cell)
  }

  /// Whether a value may stand in a cell.
  public func verdict(on value: CellValue, at cell: CellReference) -> Verdict {
    guard let validation = settings.validation(of: cell) else { return .allowed }
    switch validation.kind {
    case .none: return .allowed
    case .custom: return .undecided
    case .list:
      guard let choices = list(validation, at: cell) else { return .undecided }
      return ValidationCheck.offers(choices, value) ? .allowed : .forbidden
    case .textLength:
      return compare(ExactDecimal(ValidationCheck.text(of: value).utf16.count), validation, at: cell)
    case .whole, .decimal, .date, .time:
      guard case .number(let number) = value else { return .forbidden }
      if validation.kind == .whole, !number.isInteger { return .forbidden }
      return compare(number, validation, at: cell)
    }
  }

  private static func offers(_ choices: [String], _ value: CellValue) -> Bool {
    if choices.contains(text(of: value)) { return true }
    guard case .number(let number) = value else { return false }
    return choices.contains { ExactDecimal($0) == number }
  }

  private static func text(of value: CellValue) -> String {
    switch value {
    case .text(let text), .error(let text), .date(let text): text
    case .number(let number): number.description
    case .boolean(let flag): flag ? "TRUE" : "FALSE"
    case .uncomputed: ""
    }
  }

  // MARK: Bounds

  private func compare(
    _ number: ExactDecimal, _ validation: DataValidation, at cell: CellReference
  ) -> Verdict {
    guard let bound = bound(validation.formula, validation, at: cell) else { return .undecided }
    switch validation.comparison {
    case .equal: return number == bound ? .allowed : .forbidden
    case .notEqual: return number != bound ? .allowed : .forbidden
    case .lessThan: return number < bound ? .allowed : .forbidden
    case .lessThanOrEqual: return number <= bound ? .allowed : .forbidden
    case .greaterThan: return number > bound ? .allowed : .forbidden
    case .greaterThanOrEqual: return number >= bound ? .allowed : .forbidden
    case .between, .notBetween:
      guard let upper = validation.upperFormula.flatMap({ self.bound($0, validation, at: cell) }) else {
        return .undecided
      }
      let isBetween = min(bound, upper) <= number && number <= max(bound, upper)
      return isBetween == (validation.comparison == .between) ? .allowed : .forbidden
    }
  }

  /// A number that is written out, or that one cell holds.
  private func bound(
    _ formula: String, _ validation: DataValidation, at cell: CellReference
  ) -> ExactDecimal? {
    if let number = ExactDecimal(formula.trimmed) { return number }
    guard let place = area(formula, validation, at: cell), place.range.area == 1,
      case .number(let number)? = sheet(named: place.sheet)?.cell(at: place.range.topLeft)?.value
    else { return nil }
    return number
  }

  // MARK: Lists

  private func list(_ validation: DataValidation, at cell: CellReference) -> [String]? {
    let formula = validation.formula.trimmed
    if formula.hasPrefix("\""), formula.hasSuffix("\""), formula.utf8.count >= 2 {
      return formula.dropFirst().dropLast().replacing("\"\"", with: "\"")
        .split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmed }
    }
    guard let (sheet, range) = area(formula, validation, at: cell), range.area <= Self.listLimit else {
      return nil
    }
    let key = "\(sheet)!\(range)"
    if let known = lists[key] { return known }
    let read = self.sheet(named: sheet).map { texts(of: range, on: $0) }
    lists[key] = .some(read)
    return read
  }

  private func texts(of range: CellRange, on sheet: Sheet) -> [String] {
    range.rows.flatMap { row in
      sheet.cells(inRow: row).filter { range.columns.contains($0.reference.column) }.map(sheet.text(of:))
    }
  }

  // MARK: References

  /// The cells that a formula names and nothing else; nil where it would have to be calculated.
  private func area(
    _ formula: String, _ validation: DataValidation, at cell: CellReference, depth: Int = 0
  ) -> (sheet: String, range: CellRange)? {
    guard depth < 4, let base = validation.ranges.first?.topLeft,
      let moved = try? Formula.copied(formula, from: base, to: cell)
    else { return nil }
    let tokens = FormulaScanner.tokens(moved)
    guard tokens.count == 1 else { return nil }
    switch tokens[0] {
    case .function: return nil
    case .name(let name, _, _):
      guard name == formula.trimmed, let target = names[name.lowercased()] else { return nil }
      return area(target, validation, at: cell, depth: depth + 1)
    case .reference(let reference, let sheet, let place):
      guard place.upperBound == moved.utf8.count, ValidationCheck.isAlone(moved, before: place.lowerBound),
        let range = CellRange(reference.text.replacing("$", with: "")), sheet?.workbook == nil,
        sheet?.lastName == nil
      else { return nil }
      return (sheet?.name ?? self.sheet.name, range)
    }
  }

  /// Whether nothing but a sheet's name stands before a reference.
  private static func isAlone(_ formula: String, before end: Int) -> Bool {
    guard end > 0 else { return true }
    let head = formula.utf8.prefix(end)
    return head.last == UInt8(ascii: "!") && !head.contains(UInt8(ascii: "("))
      && !head.contains(UInt8(ascii: ","))
  }

  private func sheet(named name: String) -> Sheet? {
    if let known = sheets[name] { return known }
    guard let entry = workbook.sheets.first(where: { $0.name.lowercased() == name.lowercased() }),
      let sheet = try? workbook.sheet(entry)
    else { return nil }
    sheets[name] = sheet
    return sheet
  }
}

extension String {
  /// The text without blanks at its edges.
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
