import BudgetModel
import Spreadsheet

/// A form with the cells that a template marks.
struct MarkedForm {
  private(set) var form: FormMap
  let sheet: Sheet

  /// All marked cells of the sheet.
  let marked: Set<CellReference>

  /// Untaken texts that turned out to be the labels of marked cells.
  private var labels: Set<CellReference> = []

  /// The indicators' indexes by their rows.
  private var rows: [Int: Int] = [:]

  init(_ form: FormMap, sheet: Sheet, marked: Set<CellReference>) {
    self.form = form
    for (index, indicator) in form.indicators.enumerated() { rows[indicator.row] = index }
    self.sheet = sheet
    self.marked = marked
  }

  /// Takes the marks of this form; one field marked twice is reported and has neither cell.
  mutating func take(_ fields: [MarkedField], problems: inout [FormProblem]) {
    let untaken = Set(problems.filter(\.isUntakenContent).map(\.cell))
      .union(fields.compactMap { takeBackLabel(of: $0) })
    let formerAnchor = form.anchor
    let formerCells = cells
    let groups = Dictionary(grouping: fields, by: Key.init)
    for marker in fields {
      guard let group = groups[Key(marker)], group.count > 1, let first = group.first?.cell else {
        take(marker, untaken: untaken)
        continue
      }
      if marker.cell == first {
        forget(marker)
      } else {
        let problem = MarkerProblem.repeated(name: marker.name, first: first)
        problems.append(FormProblem(.marker(problem), sheet: sheet.name, cell: marker.cell))
      }
    }
    markTemplateRows()
    form.indicators.sort { $0.row < $1.row }
    dropGuessedUnit(fields)
    problems.removeAll { labels.contains($0.cell) && $0.isUntakenContent }
    if !form.indicators.isEmpty {
      problems.removeAll { $0.reason == .tableMissing && $0.cell == formerAnchor }
    }
    reportReplaced(formerCells.subtracting(cells), problems: &problems)
  }

  /// The cells that fields have.
  private var cells: Set<CellReference> {
    Set(form.fields.values.flatMap(\.cells)).union(form.context.values.flatMap(\.cells))
      .union(form.indicators.flatMap { $0.fields.values.flatMap(\.cells) })
  }

  /// What stands where labels led before marks named other cells belongs to no field any more.
  private func reportReplaced(_ cells: Set<CellReference>, problems: inout [FormProblem]) {
    for cell in cells.subtracting(marked).subtracting(labels).sorted() {
      let text = sheet.text(at: cell)
      guard !WrappedText.isBlank(text) else { continue }
      problems.append(FormProblem(.notTaken(text: text), sheet: sheet.name, cell: cell))
    }
  }

  /// A field, and of a column of the table each row by itself.
  private struct Key: Hashable {
    let field: FormField
    let row: Int?

    init(_ marker: MarkedField) {
      field = marker.field
      if case .indicator = marker.field { row = marker.cell.row } else { row = nil }
    }
  }

  private mutating func take(_ marker: MarkedField, untaken: Set<CellReference>) {
    let label = label(of: marker, among: untaken)
    var mapped = MappedField(label: label, cells: [marker.cell])
    switch marker.field {
    case .indicator(let column): take(column, mapped)
    case .disbursement(let month):
      release(marker.cell)
      let index = form.months.firstIndex(of: month) ?? form.months.count
      if index == form.months.count { form.months.append(month) }
      form.fields[.disbursement(index)] = mapped
    case let field:
      let former = field.path.flatMap { form.fields[$0] } ?? form.context[field]
      mapped.label = former?.cells == [marker.cell] ? former?.label : label
      mapped.moneyUnit = former?.moneyUnit ?? mapped.label.flatMap(moneyUnit(ofLabel:))
      release(marker.cell)
      if let path = field.path { form.fields[path] = mapped } else { form.context[field] = mapped }
    }
    if let label = mapped.label { labels.insert(label) }
  }

  /// The unit in brackets at the end of a label that no vocabulary knows.
  private func moneyUnit(ofLabel cell: CellReference) -> MoneyUnit? {
    LabelFolding.splittingMoneyUnit(LabelFolding.folded(sheet.text(at: cell))).unit
  }

  /// Takes a cell away from the fields above the table that labels had given it to.
  private mutating func release(_ cell: CellReference) {
    form.fields = form.fields.filter { $0.value.cells != [cell] }
    form.context = form.context.filter { $0.value.cells != [cell] }
  }

  private mutating func forget(_ marker: MarkedField) {
    let field = marker.field
    if let path = field.path { form.fields[path] = nil }
    form.context[field] = nil
    if case .disbursement(let month) = field, let index = form.months.firstIndex(of: month) {
      form.fields[.disbursement(index)] = nil
    }
    if case .indicator(let column) = field, let index = rows[marker.cell.row] {
      form.indicators[index].fields[column.field] = nil
    }
  }

  // MARK: The table

  private mutating func take(_ column: FormField.IndicatorColumn, _ mapped: MappedField) {
    guard let cell = mapped.cells.first else { return }
    let index = rows[cell.row] ?? form.indicators.count
    if index == form.indicators.count {
      form.indicators.append(MappedIndicator(row: cell.row))
      rows[cell.row] = index
    }
    var indicator = form.indicators[index]
    if indicator.fields[column.field]?.cells.contains(cell) != true {
      for (field, other) in indicator.fields where other.cells == [cell] { indicator.fields[field] = nil }
      let isPart = column.field == .target && indicator.fields[.target] != nil
      if isPart {
        indicator.fields[.target]?.cells.append(cell)
        indicator.fields[.target]?.cells.sort()
      } else {
        indicator.fields[column.field] = mapped
      }
    }
    if column == .sign { indicator.sign = cell }
    if column == .unit { indicator.unit = cell }
    form.indicators[index] = indicator
  }

  /// A row is a template's where nothing but its levels is printed beside the marks.
  private mutating func markTemplateRows() {
    for index in form.indicators.indices {
      let cells = form.indicators[index].fields.filter { $0.key != .level1 && $0.key != .level2 }
        .flatMap(\.value.cells)
      form.indicators[index].isTemplate =
        cells.contains(where: marked.contains)
        && cells.allSatisfy { marked.contains($0) || WrappedText.isBlank(sheet.text(at: $0)) }
    }
  }

  // MARK: Labels

  /// The text before a mark, where the label left of it had taken it for its value: a label that no vocabulary knows.
  ///
  /// The value's cell of the label left of it is then the one beside that label.
  private mutating func takeBackLabel(of marker: MarkedField) -> CellReference? {
    guard let before = textBefore(marker.cell) else { return nil }
    for (path, field) in form.fields where field.cells == [before] && !field.isInline {
      guard let label = field.label, label.row == before.row else { continue }
      let beside = sheet.merges.extent(of: label).columns.upperBound + 1
      guard beside < before.column else { continue }
      form.fields[path]?.cells = [CellReference(row: label.row, column: beside)]
      return before
    }
    return nil
  }

  private func textBefore(_ cell: CellReference) -> CellReference? {
    sheet.cells(inRow: cell.row).last { $0.reference < cell }?.reference
  }

  /// The text that no field took, right before the mark on its row, or above it.
  private func label(of marker: MarkedField, among untaken: Set<CellReference>) -> CellReference? {
    let before = textBefore(marker.cell)
    let above = (1..<5).lazy.compactMap { step -> CellReference? in
      guard marker.cell.row > step else { return nil }
      let place = CellReference(row: marker.cell.row - step, column: marker.cell.column)
      return sheet.cell(at: place)?.reference
    }.first
    let isColumn = if case .indicator = marker.field { true } else { false }
    return (isColumn ? [above, before] : [before, above]).compactMap(\.self).first(where: untaken.contains)
  }

  /// Without a label the unit is looked for left of the money unit; a mark says where it really is.
  private mutating func dropGuessedUnit(_ fields: [MarkedField]) {
    guard form.fields[.unit]?.label == nil, let unit = form.fields[.unit]?.cells.first,
      !marked.contains(unit),
      fields.contains(where: { [.unit, .unitCode, .unitName].contains($0.field) })
    else { return }
    form.fields[.unit] = nil
  }
}
