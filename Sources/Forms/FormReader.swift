public import BudgetModel
public import Spreadsheet
import Wording

/// Takes the values of a form from the cells that a ``FormMap`` names.
public struct FormReader {
  private let sheet: Sheet
  private let map: FormMap
  private let fiscalYear: Int?
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
  }

  /// The project on the form, nil where nothing is filled in, and what there is to say about it.
  public mutating func read() -> (project: Sourced<Project>?, problems: [FormProblem]) {
    var project = readFields()
    project.indicators = map.indicators.enumerated().compactMap { readIndicator($1, at: $0) }
    if isBlank(project) {
      return (nil, [FormProblem(.formBlank, sheet: sheet.name, cell: map.anchor)])
    }
    reportMoneyUnit(project)
    provenance.title = map.title.map { WrappedText.onOneLine(sheet.text(at: $0)) }
    return (Sourced(project, from: provenance), problems)
  }

  // MARK: Fields above the table

  private mutating func readFields() -> Project {
    var project = Project()
    project.code = text(.code, WrappedText.withoutBlanks)
    project.name = text(.name)
    project.unit = readUnit()
    project.budget = Budget(
      total: money(.budgetTotal), fiscal: money(.budgetFiscal), other: money(.budgetOther))
    project.purpose = text(.purpose)
    project.disbursement = map.months.enumerated().map { index, month in
      Disbursement(
        month: month,
        percent: number(.disbursement(index), AmountText.percent) { .percentUnreadable(text: $0) })
    }
    project.goals = raw(.goals).map(GoalText.split) ?? []
    return project
  }

  private mutating func readUnit() -> BudgetUnit {
    if let text = raw(.unit) { return UnitText.unit(text) }
    return BudgetUnit(
      code: text(.unitCode, WrappedText.withoutBlanks), name: text(.unitName, WrappedText.onOneLine))
  }

  /// The text of a field's cells as written, nil where they are blank; notes where it stood.
  private mutating func raw(_ path: FieldPath) -> String? {
    map.fields[path].flatMap { raw($0, path) }
  }

  private mutating func raw(_ field: MappedField, _ path: FieldPath) -> String? {
    let text = joined(field.cells)
    provenance.fields[path] = FieldSource(cells: field.cells, label: field.label, raw: text)
    return WrappedText.isBlank(text) ? nil : text
  }

  /// The parts of a value that a page break cut, as if on one line.
  private func joined(_ cells: [CellReference]) -> String {
    cells.count == 1 ? sheet.text(at: cells[0]) : cells.map(sheet.text(at:)).joined(separator: " ")
  }

  private mutating func text(
    _ path: FieldPath, _ cleaned: (String) -> String = WrappedText.unwrapped
  ) -> String? {
    raw(path).map(cleaned).flatMap { $0.isEmpty ? nil : $0 }
  }

  private mutating func money(_ path: FieldPath) -> Money? {
    guard let field = map.fields[path], let text = raw(path) else { return nil }
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

  private mutating func number(
    _ path: FieldPath, _ read: (String) -> AmountText.Reading<ExactDecimal>,
    unreadable: (String) -> FormProblem.Reason
  ) -> ExactDecimal? {
    guard let field = map.fields[path] else { return nil }
    return number(field, path, read, unreadable: unreadable)
  }

  private mutating func number(
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

  // MARK: Indicators

  /// Nil for a row in which nothing but inherited levels stands.
  private mutating func readIndicator(_ mapped: MappedIndicator, at index: Int) -> Indicator? {
    func path(_ field: FieldPath.IndicatorField) -> FieldPath { .indicator(index, field) }
    var indicator = Indicator(target: readTarget(mapped, path(.target)))
    indicator.level1 = level(.level1, mapped, path(.level1))
    indicator.level2 = level(.level2, mapped, path(.level2))
    indicator.level3 = text(.level3, mapped, path(.level3))
    indicator.description = text(.description, mapped, path(.description))
    indicator.basis = text(.basis, mapped, path(.basis))
    indicator.remark = text(.remark, mapped, path(.remark))
    if let field = mapped.fields[.weight] {
      indicator.weight = number(field, path(.weight), AmountText.weight) { .weightUnreadable(text: $0) }
    }
    return indicator
  }

  private mutating func text(
    _ field: FieldPath.IndicatorField, _ mapped: MappedIndicator, _ path: FieldPath
  ) -> String? {
    mapped.fields[field].flatMap { raw($0, path) }.map(WrappedText.unwrapped)
  }

  /// A level of the row's own, or the one above that holds for it: that one has no entry in the provenance.
  private mutating func level(
    _ field: FieldPath.IndicatorField, _ mapped: MappedIndicator, _ path: FieldPath
  ) -> String? {
    if let own = mapped.fields[field] { return raw(own, path).map(WrappedText.onOneLine) }
    return mapped.inherited[field].map { WrappedText.onOneLine(joined($0.cells)) }
  }

  private mutating func readTarget(_ mapped: MappedIndicator, _ path: FieldPath) -> IndicatorTarget {
    guard let field = mapped.fields[.target], let written = raw(field, path) else {
      return IndicatorTarget(reading: "", fiscalYear: fiscalYear)
    }
    let text =
      mapped.sign == nil
      ? written : SplitTarget.joined(field.cells.map(sheet.text(at:)), sign: mapped.sign == field.cells[0])
    return IndicatorTarget(reading: WrappedText.unwrapped(text), fiscalYear: fiscalYear)
  }

  // MARK: The whole form

  private func isBlank(_ project: Project) -> Bool {
    var blank = Project()
    blank.disbursement = project.disbursement.map { Disbursement(month: $0.month, percent: nil) }
    return project == blank && !problems.contains { $0.severity == .error }
  }

  private mutating func reportMoneyUnit(_ project: Project) {
    let amounts: [FieldPath] = [.budgetTotal, .budgetFiscal, .budgetOther]
    let undeclared = amounts.first { path in
      map.fields[path].map { $0.moneyUnit == nil && !WrappedText.isBlank(joined($0.cells)) } ?? false
    }
    guard map.moneyUnit == nil, let undeclared, let field = map.fields[undeclared] else { return }
    report(.moneyUnitUnknown, field)
  }

  private mutating func report(_ reason: FormProblem.Reason, _ field: MappedField) {
    problems.append(
      FormProblem(
        reason, sheet: sheet.name, cell: field.cells[0], label: field.label.map(sheet.text(at:))))
  }
}
