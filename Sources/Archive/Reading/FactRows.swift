import BudgetModel
import Review
import Spreadsheet

/// Makes the facts of a form: each value that it has, and what stands unread in a field's cell.
struct FactRows {
  private let project: Project
  private let provenance: Provenance
  private var rows: [FactRow] = []

  /// Where the last level 1 and level 2 above stand.
  private var levels: [FieldPath.IndicatorField: FieldSource] = [:]

  static func rows(of project: Project, _ provenance: Provenance) -> [FactRow] {
    var facts = FactRows(project: project, provenance: provenance)
    facts.makeAll()
    return facts.rows
  }

  private init(project: Project, provenance: Provenance) {
    self.project = project
    self.provenance = provenance
  }

  private mutating func makeAll() {
    rows.reserveCapacity(16 + project.indicators.count * 8)
    addWhole(.unit)
    add(.unitCode, in: .unit)
    add(.unitName, in: .unit)
    add(.code)
    add(.name)
    add(.budgetTotal, project.budget.total)
    add(.budgetFiscal, project.budget.fiscal)
    add(.budgetOther, project.budget.other)
    add(.purpose)
    for index in project.disbursement.indices { add(.disbursement(index)) }
    addWhole(.goals)
    for index in project.goals.indices { add(.goal(index), in: .goals) }
    for index in project.indicators.indices {
      for column in FieldPath.IndicatorField.allCases { add(.indicator(index, column)) }
    }
  }

  /// The cell of several values, with its whole text.
  private mutating func addWhole(_ field: FieldPath) {
    guard let source = provenance.fields[field], !source.raw.isEmpty else { return }
    rows.append(
      FactRow(
        field: field, cell: cell(of: source), label: label(of: source), value: "", raw: source.raw, fen: nil))
  }

  private mutating func add(_ field: FieldPath, in whole: FieldPath) {
    let value = project.text(of: field)
    if provenance.fields[field] != nil { return add(field) }
    guard !value.isEmpty else { return }
    let source = provenance.fields[whole]
    rows.append(
      FactRow(
        field: field, cell: source.flatMap(cell), label: source.flatMap(label), value: value, raw: nil,
        fen: nil))
  }

  private mutating func add(_ field: FieldPath, _ money: Money? = nil) {
    let value = project.text(of: field)
    let source = source(of: field)
    let raw = source.flatMap { $0.raw == value ? nil : $0.raw }
    guard !value.isEmpty || !(raw ?? "").isEmpty else { return }
    rows.append(
      FactRow(
        field: field, cell: source.flatMap(cell), label: source.flatMap(label), value: value, raw: raw,
        fen: money?.fen))
  }

  /// A level that the form merges or leaves out stands where the one above it does.
  private mutating func source(of field: FieldPath) -> FieldSource? {
    let source = provenance.fields[field]
    guard case .indicator(_, let level) = field, level == .level1 || level == .level2 else { return source }
    if let source { levels[level] = source }
    return levels[level]
  }

  private func cell(of source: FieldSource) -> String? {
    guard source.cells.count != 1 else { return source.cells[0].description }
    return source.cells.isEmpty ? nil : source.cells.map(\.description).joined(separator: " ")
  }

  private func label(of source: FieldSource) -> String? {
    source.label.flatMap { provenance.labels[$0] }.map(WrappedText.onOneLine)
  }
}

extension Money {
  /// The amount in 分; nil where it has a part of a 分 or is beyond what an integer holds.
  var fen: Int? { yuan.shifted(byPowerOfTen: 2)?.integer }
}
