import BudgetModel
import Review
import Spreadsheet

/// Makes the facts of a form: each value that it has, and what stands unread in a field's cell.
struct FactRows {
  private let project: Project
  private let provenance: Provenance
  private var rows: [FactRow] = []

  /// Where the last level 1 and level 2 above stand.
  private var level1: FieldSource?
  private var level2: FieldSource?

  /// The labels' texts, each on one line.
  private var labels: [CellReference: String] = [:]

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
    for (index, indicator) in project.indicators.enumerated() {
      for column in FieldPath.IndicatorField.allCases {
        add(.indicator(index, column), value: indicator.text(of: column))
      }
    }
  }

  /// The cell of several values, with its whole text.
  private mutating func addWhole(_ field: FieldPath) {
    guard let source = provenance.fields[field], !source.raw.isEmpty else { return }
    append(field, source, value: "", raw: source.raw, fen: nil)
  }

  private mutating func add(_ field: FieldPath, in whole: FieldPath) {
    let value = project.text(of: field)
    if provenance.fields[field] != nil { return add(field) }
    guard !value.isEmpty else { return }
    append(field, provenance.fields[whole], value: value, raw: nil, fen: nil)
  }

  private mutating func add(_ field: FieldPath, _ money: Money? = nil) {
    add(field, value: project.text(of: field), fen: money?.fen)
  }

  private mutating func add(_ field: FieldPath, value: String, fen: Int? = nil) {
    let source = source(of: field)
    let raw = source.flatMap { $0.raw == value ? nil : $0.raw }
    guard !value.isEmpty || !(raw ?? "").isEmpty else { return }
    append(field, source, value: value, raw: raw, fen: fen)
  }

  private mutating func append(
    _ field: FieldPath, _ source: FieldSource?, value: String, raw: String?, fen: Int?
  ) {
    guard let source else {
      return rows.append(FactRow(field: field, cell: nil, label: nil, value: value, raw: raw, fen: fen))
    }
    let cell = FactRows.cell(of: source)
    let label = label(of: source)
    rows.append(FactRow(field: field, cell: cell, label: label, value: value, raw: raw, fen: fen))
  }

  /// A level that the form merges or leaves out stands where the one above it does.
  private mutating func source(of field: FieldPath) -> FieldSource? {
    let source = provenance.fields[field]
    switch field {
    case .indicator(_, .level1):
      level1 = source ?? level1
      return level1
    case .indicator(_, .level2):
      level2 = source ?? level2
      return level2
    default: return source
    }
  }

  private static func cell(of source: FieldSource) -> String? {
    guard source.cells.count != 1 else { return source.cells[0].description }
    return source.cells.isEmpty ? nil : source.cells.map(\.description).joined(separator: " ")
  }

  /// The text of the label, of which the form has one for many fields.
  private mutating func label(of source: FieldSource) -> String? {
    guard let cell = source.label else { return nil }
    if let known = labels[cell] { return known }
    guard let text = provenance.labels[cell] else { return nil }
    let label = WrappedText.onOneLine(text)
    labels[cell] = label
    return label
  }
}

extension Money {
  /// The amount in 分; nil where it has a part of a 分 or is beyond what an integer holds.
  var fen: Int? { yuan.shifted(byPowerOfTen: 2)?.integer }
}
