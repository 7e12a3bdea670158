public import BudgetModel
public import Spreadsheet
import Wording

/// Takes the values of a form from the cells that a ``FormMap`` names.
public struct FormReader {
  let sheet: Sheet
  let map: FormMap
  let fiscalYear: Int?
  private var provenance: Provenance
  private var problems: [FormProblem] = []

  /// - Parameters:
  ///   - file: the name of the file as the user gave it.
  ///   - fiscalYear: the budget's year, from which a deadline without a year counts.
  public init(_ map: FormMap, on sheet: Sheet, file: String, fiscalYear: Int?) {
    self.sheet = sheet
    self.map = map
    self.fiscalYear = fiscalYear
    provenance = Provenance(file: file, sheet: sheet.name, moneyUnit: map.moneyUnit)
    let columns = FieldPath.IndicatorField.allCases.count
    provenance.fields.reserveCapacity(map.fields.count + map.indicators.count * columns)
  }

  /// The project on the form, nil where nothing is filled in, and what there is to say about it.
  public mutating func read() -> (project: Sourced<Project>?, problems: [FormProblem]) {
    var project = readFields()
    project.indicators = map.indicators.filter { !$0.isTemplate }.enumerated().map {
      readIndicator($1, at: $0)
    }
    if isBlank(project) {
      return (nil, [FormProblem(.formBlank, sheet: sheet.name, cell: map.anchor)])
    }
    reportMoneyUnit()
    provenance.title = map.title.map { WrappedText.onOneLine(sheet.text(at: $0)) }
    provenance.titleCell = map.title
    declareMoneyUnit()
    return (Sourced(project, from: provenance), problems)
  }

  /// The project's fields above the table, without its indicators: enough to tell whose it is.
  public mutating func readHeading() -> Sourced<Project> {
    let project = readFields()
    return Sourced(project, from: provenance)
  }

  private func isBlank(_ project: Project) -> Bool {
    var blank = Project()
    blank.disbursement = project.disbursement.map { Disbursement(month: $0.month, percent: nil) }
    return project == blank && !problems.contains { $0.severity == .error }
  }

  // MARK: Fields above the table

  private mutating func readFields() -> Project {
    var project = Project()
    project.code = code(.code)
    project.name = text(.name)
    project.unit = readUnit()
    project.budget = Budget(
      total: money(.budgetTotal), fiscal: money(.budgetFiscal), other: money(.budgetOther))
    project.purpose = text(.purpose)
    project.disbursement = map.months.enumerated().map { index, month in
      Disbursement(month: month, percent: percent(.disbursement(index)))
    }
    project.goals = readGoals()
    return project
  }

  /// The goals; where they stand in rows of their own without numbers, each row is one.
  private mutating func readGoals() -> [String] {
    guard let text = raw(.goals) else { return [] }
    let goals = GoalText.split(text)
    guard goals.count == 1, let field = map.fields[.goals], field.isRowByRow else { return goals }
    return field.cells.map { WrappedText.unwrapped(sheet.text(at: $0)) }.filter { !$0.isEmpty }
  }

  private mutating func readUnit() -> BudgetUnit {
    let stated = raw(.unit).map(UnitText.unit) ?? BudgetUnit()
    return BudgetUnit(
      code: agreed(code(.unitCode), .unitCode, with: stated.code),
      name: agreed(text(.unitName, WrappedText.onOneLine), .unitName, with: stated.name))
  }

  /// The value under a label of its own, or else the one of the unit's cell; where they differ neither is taken.
  private mutating func agreed(_ own: String?, _ path: FieldPath, with stated: String?) -> String? {
    guard let own, let stated, own != stated, let field = map.fields[path], let unit = map.fields[.unit]
    else {
      return own ?? stated
    }
    report(.unitsDiffer(text: stated, first: field.cells[0], firstText: own), unit)
    return nil
  }

  /// A code without blanks; one that Excel has made a number of is reported.
  private mutating func code(_ path: FieldPath) -> String? {
    guard let field = map.fields[path], let code = text(path, WrappedText.withoutBlanks) else { return nil }
    if isDamagedNumber(field, code) {
      provenance.fields[path]?.isDamagedNumber = true
      report(.codeDamaged(text: code), field)
    }
    return code
  }

  /// Whether Excel holds a number here that it has rounded to 15 digits, or shows as `1.3E+20`.
  private func isDamagedNumber(_ field: MappedField, _ text: String) -> Bool {
    if case .number(let number)? = sheet.cell(at: field.cells[0])?.value {
      return number.significantDigits + number.exponent > 15
    }
    return text.contains("E+") && text.contains(".")
  }

  private mutating func text(
    _ path: FieldPath, _ cleaned: (String) -> String = WrappedText.unwrapped
  ) -> String? {
    raw(path).map(cleaned).flatMap { $0.isEmpty ? nil : $0 }
  }

  private mutating func money(_ path: FieldPath) -> Money? {
    guard let field = map.fields[path], let text = raw(path) else { return nil }
    if isDamagedNumber(field, text) {
      provenance.fields[path]?.isDamagedNumber = true
      report(.codeDamaged(text: text), field)
    }
    if map.hasTwoMoneyUnits || map.hasUnknownMoneyUnit, field.moneyUnit == nil { return nil }
    switch AmountText.money(text, in: field.moneyUnit ?? map.moneyUnit ?? .yuan) {
    case .value(let money):
      if money.hasPartOfFen { report(.amountHasPartOfFen(text: text), field) }
      return money
    case .empty: return nil
    case .unreadable:
      report(.amountUnreadable(text: text), field)
      return nil
    }
  }

  /// Notes the unit that the labels of amounts declare where the form as a whole declares none.
  private mutating func declareMoneyUnit() {
    guard map.moneyUnit == nil, !map.hasTwoMoneyUnits, !map.hasUnknownMoneyUnit, undeclaredAmount() == nil
    else { return }
    provenance.moneyUnit = map.fields[.budgetTotal]?.moneyUnit
  }

  private func undeclaredAmount() -> MappedField? {
    [FieldPath.budgetTotal, .budgetFiscal, .budgetOther].compactMap { map.fields[$0] }.first { field in
      field.moneyUnit == nil && !WrappedText.isBlank(joined(field.cells))
    }
  }

  private mutating func reportMoneyUnit() {
    guard map.moneyUnit == nil, !map.hasUnknownMoneyUnit, let field = undeclaredAmount() else { return }
    report(.moneyUnitUnknown, field)
  }

  private mutating func percent(_ path: FieldPath) -> ExactDecimal? {
    guard let field = map.fields[path] else { return nil }
    return number(field, path, AmountText.percent) { .percentUnreadable(text: $0) }
  }

  // MARK: Cells

  /// The text of a field's cells as written, nil where they are blank; notes where it stood.
  private mutating func raw(_ path: FieldPath) -> String? {
    map.fields[path].flatMap { raw($0, path) }
  }

  /// See ``raw(_:)``.
  mutating func raw(_ field: MappedField, _ path: FieldPath) -> String? {
    let text = note(field, at: path)
    if mayHoldNoContent(field, text), holdsNoContent(field) { return nil }
    let value = field.part.map { InlinePart.text($0, of: text) } ?? text
    return WrappedText.isBlank(value) ? nil : value
  }

  /// Notes where a field stood, and returns the text of its cells.
  @discardableResult
  mutating func note(_ field: MappedField, at path: FieldPath) -> String {
    let text = field.isRowByRow ? rows(field.cells) : joined(field.cells)
    provenance.fields[path] = FieldSource(cells: field.cells, label: field.label, raw: text)
    if let label = field.label, provenance.labels[label] == nil {
      provenance.labels[label] = sheet.text(at: label)
    }
    return text
  }

  private func rows(_ cells: [CellReference]) -> String {
    cells.map(sheet.text(at:)).joined(separator: "\n")
  }

  /// Whether a cell may hold a formula without a value, which has no text, or an error such as `#REF!`.
  private func mayHoldNoContent(_ field: MappedField, _ text: String) -> Bool {
    field.cells.count != 1 || text.isEmpty || text.utf8.first == UInt8(ascii: "#")
  }

  /// Whether a cell holds a formula without a value, or an error, which is reported.
  private mutating func holdsNoContent(_ field: MappedField) -> Bool {
    for cell in field.cells {
      switch sheet.cell(at: cell)?.value {
      case .uncomputed: report(.formulaWithoutValue, field)
      case .error(let text): report(.errorValue(text: text), field)
      default: continue
      }
      return true
    }
    return false
  }

  /// The parts of a value that a page break cut, as if on one line.
  func joined(_ cells: [CellReference]) -> String {
    cells.count == 1 ? sheet.text(at: cells[0]) : cells.map(sheet.text(at:)).joined(separator: " ")
  }

  mutating func number(
    _ field: MappedField, _ path: FieldPath, _ read: (String) -> AmountText.Reading<ExactDecimal>,
    unreadable: (String) -> FormProblem.Reason
  ) -> ExactDecimal? {
    guard let text = raw(field, path) else { return nil }
    switch read(text) {
    case .value(let number): return number
    case .empty: return nil
    case .unreadable:
      report(unreadable(text), field)
      return nil
    }
  }

  mutating func report(_ reason: FormProblem.Reason, _ field: MappedField) {
    problems.append(
      FormProblem(
        reason, sheet: sheet.name, cell: field.cells[0], label: field.label.map(sheet.text(at:))))
  }
}
