import BudgetModel
import Spreadsheet

extension ReviewedProject {
  /// Where a field stands, or belongs where it is missing.
  ///
  /// A level that is inherited stands where the one above it does. An indicator that is missing as a whole belongs
  /// below the last one.
  func place(of field: FieldPath) -> FindingPlace {
    if let source = source(of: field) { return place(cells: source.cells, label: source.label) }
    if case .indicator(let index, let column) = field, index == value.indicators.count,
      let (cell, label) = cellBelowTable(column)
    {
      return place(cells: [cell], label: label)
    }
    return place(cells: nearestCell(to: field).map { [$0] } ?? [], label: nil)
  }

  /// Where a person looks for a field that the form has no cell for: the row of its indicator, the part of the form that
  /// it belongs to, or the form's beginning. Nil for a file without cells.
  private func nearestCell(to field: FieldPath) -> CellReference? {
    let cells = provenance.fields.lazy.filter { $0.key.isBeside(field) }.flatMap(\.value.cells)
    return cells.min() ?? provenance.titleCell ?? provenance.fields.values.lazy.flatMap(\.cells).min()
  }

  /// Where the form's title stands.
  var titlePlace: FindingPlace { place(cells: provenance.titleCell.map { [$0] } ?? [], label: nil) }

  /// The text of a field as written.
  func text(of field: FieldPath) -> String {
    if case .goal(let index) = field { return index < value.goals.count ? value.goals[index] : "" }
    return source(of: field)?.raw ?? value.text(of: field)
  }

  /// What is known of a field's cells; those of the field that holds it where it has none of its own.
  func source(of field: FieldPath) -> FieldSource? {
    if let source = provenance.fields[field] { return source }
    switch field {
    case .goal: return provenance.fields[.goals]
    case .unitCode, .unitName: return provenance.fields[.unit]
    case .indicator(let index, let level)
    where (level == .level1 || level == .level2) && value.indicators.indices.contains(index):
      let above = (0..<index).reversed()
      return above.lazy.compactMap { self.provenance.fields[.indicator($0, level)] }.first
    default: return nil
    }
  }

  private func place(cells: [CellReference], label: CellReference?) -> FindingPlace {
    FindingPlace(
      file: provenance.file, sheet: provenance.sheet, cells: cells,
      label: label.flatMap { provenance.labels[$0] }.map(WrappedText.onOneLine))
  }

  /// The cell of a column in the row below the last indicator's.
  private func cellBelowTable(
    _ column: FieldPath.IndicatorField
  ) -> (cell: CellReference, label: CellReference?)? {
    guard let last = value.indicators.indices.last,
      let source = source(of: .indicator(last, column)), let cell = source.cells.first
    else { return nil }
    let rows = FieldPath.IndicatorField.allCases.flatMap { column in
      provenance.fields[.indicator(last, column)]?.cells.map(\.row) ?? []
    }
    return (CellReference(row: (rows.max() ?? cell.row) + 1, column: cell.column), source.label)
  }
}

extension FieldPath {
  /// Whether a field belongs to the same indicator or the same part of the form.
  fileprivate func isBeside(_ other: FieldPath) -> Bool {
    switch (self, other) {
    case (.indicator(let left, _), .indicator(let right, _)): left == right
    case (.disbursement, .disbursement), (.goals, .goal), (.goal, .goals): true
    case (.budgetTotal, .budgetFiscal), (.budgetTotal, .budgetOther), (.budgetFiscal, .budgetTotal),
      (.budgetFiscal, .budgetOther), (.budgetOther, .budgetTotal), (.budgetOther, .budgetFiscal):
      true
    default: false
    }
  }
}
