import BudgetModel
import Spreadsheet

/// The table of indicators.
extension FormFiller {
  mutating func fillIndicators() {
    guard let table = FillTable(map, cells: cells) else { return reportWithoutTable() }
    let rows = RowPlan(project.indicators, in: table, on: sheet)
    plan.insertions = rows.insertions
    reportMissingColumns(table)
    var filled: [(row: Int, index: Int)] = []
    for (index, indicator) in project.indicators.enumerated() {
      guard let place = rows.places[index] else {
        reportNoRows(indicator, at: index)
        continue
      }
      fill(indicator, at: index, place, table, keepsLevels: rows.keepsLevels)
      filled.append((place.row, index))
    }
    filled.sort { $0.row < $1.row }
    plan.order = filled.map(\.index)
    blank(rows, table)
    if options.removesBlankRows { removeBlank(rows, table, isEmpty: filled.isEmpty) }
    plan.form.indicators = filled.map { mapped($0.row, table) }
    plan.form.table = nil
  }

  // MARK: What has no place

  private mutating func reportWithoutTable() {
    guard let first = project.indicators.first else { return }
    let text = first.level3 ?? first.target.raw
    report(
      .noColumn(.level3, count: project.indicators.count, text: text), nil, at: nil)
    for index in project.indicators.indices { leaveOut(index) }
  }

  private mutating func leaveOut(_ index: Int) {
    for field in FieldPath.IndicatorField.allCases { plan.unplaced.insert(.indicator(index, field)) }
  }

  private mutating func reportNoRows(_ indicator: Indicator, at index: Int) {
    report(
      .noRowsForLevels(
        level1: indicator.level1 ?? "", level2: indicator.level2 ?? "",
        level3: indicator.level3 ?? indicator.target.raw), nil, at: nil)
    leaveOut(index)
  }

  private mutating func reportMissingColumns(_ table: FillTable) {
    for field in FieldPath.IndicatorField.allCases {
      let hasColumn = FormField.IndicatorColumn.allCases.contains {
        $0.field == field && $0 != .sign && $0 != .unit && table.columns[$0] != nil
      }
      guard !hasColumn else { continue }
      let texts = project.indicators.enumerated().compactMap { index, indicator in
        indicator.text(of: field).map { (index, $0) }
      }
      guard let first = texts.first else { continue }
      report(.noColumn(field, count: texts.count, text: first.1), nil, at: nil)
      for (index, _) in texts { plan.unplaced.insert(.indicator(index, field)) }
    }
  }

  // MARK: One row

  private mutating func fill(
    _ indicator: Indicator, at index: Int, _ place: RowPlan.Place, _ table: FillTable, keepsLevels: Bool
  ) {
    for (cell, field) in [(place.level1, FieldPath.IndicatorField.level1), (place.level2, .level2)] {
      guard let cell else { continue }
      let text = field == .level1 ? indicator.level1 : indicator.level2
      if keepsLevels, isPrinted(text, at: CellReference(row: place.model, column: cell.column), cell, place) {
        continue
      }
      let model = CellReference(row: cell.row == place.row ? place.model : cell.row, column: cell.column)
      put(text.map(FillValue.text) ?? .blank, at: cell, like: model, for: .indicator(index, field))
    }
    for (column, field) in [
      (FormField.IndicatorColumn.level3, FieldPath.IndicatorField.level3), (.description, .description),
      (.basis, .basis), (.remark, .remark),
    ] {
      put(
        indicator.text(of: field).map(FillValue.text) ?? .blank, column, place, table,
        .indicator(index, field))
    }
    fillWeight(indicator, place, table, .indicator(index, .weight))
    fillTarget(indicator, place, table, .indicator(index, .target))
  }

  /// Whether the template prints the level of a row, in its own spelling.
  private func isPrinted(
    _ text: String?, at model: CellReference, _ cell: CellReference, _ place: RowPlan.Place
  ) -> Bool {
    guard plan.insertions.isEmpty || cell.row == place.row else { return false }
    let printed = sheet.text(at: model)
    let isOwn = final(model.row) == cell.row
    return isOwn && !WrappedText.isBlank(printed)
      && LabelFolding.folded(printed) == LabelFolding.folded(text ?? "")
  }

  private func final(_ row: Int) -> Int {
    row + plan.insertions.reduce(0) { $0 + ($1.after < row ? $1.count : 0) }
  }

  private mutating func put(
    _ value: FillValue, _ column: FormField.IndicatorColumn, _ place: RowPlan.Place, _ table: FillTable,
    _ path: FieldPath?
  ) {
    guard let cell = table.cell(column, row: place.row) else { return }
    put(value, at: cell, like: table.cell(column, row: place.model), for: path, label: heading(column))
  }

  private func heading(_ column: FormField.IndicatorColumn) -> CellReference? {
    guard let table = map.table, let header = table.headers.first, let span = table.columns[column] else {
      return nil
    }
    return header.lazy.map { CellReference(row: $0, column: span.lowerBound) }
      .last { !sheet.text(at: $0).isEmpty }
  }

  mutating func fillWeight(
    _ indicator: Indicator, _ place: RowPlan.Place, _ table: FillTable, _ path: FieldPath
  ) {
    guard let model = table.cell(.weight, row: place.model) else { return }
    guard let weight = indicator.weight else { return put(.blank, .weight, place, table, path) }
    let isPercent = cells.format(of: model).kind == .percent
    let value = typed(
      isPercent ? weight.shifted(byPowerOfTen: -2) : weight, or: "\(weight)", at: model,
      in: table.cell(.weight, row: place.row), path: path, label: heading(.weight)
    ) { AmountText.weight($0) == .value(weight) }
    put(value, .weight, place, table, path)
  }

  mutating func fillTarget(
    _ indicator: Indicator, _ place: RowPlan.Place, _ table: FillTable, _ path: FieldPath
  ) {
    func model(_ column: FormField.IndicatorColumn) -> CellReference? {
      table.cell(column, row: place.model)
    }
    let parts = TargetParts(
      indicator.target, hasSign: model(.sign) != nil, hasUnit: model(.unit) != nil,
      signs: model(.sign).flatMap(cells.choices), units: model(.unit).flatMap(cells.choices))
    if let cell = model(.sign) {
      let number = ExactDecimal(parts.sign).flatMap { sign in
        cells.format(of: cell).kind == .text ? nil : sign
      }
      put(
        number.map(FillValue.number) ?? (parts.sign.isEmpty ? .blank : .text(parts.sign)), .sign, place,
        table, path)
    }
    if model(.unit) != nil { put(parts.unit.isEmpty ? .blank : .text(parts.unit), .unit, place, table, path) }
    if let cell = model(.target) { put(value(of: parts.value, at: cell), .target, place, table, path) }
  }

  /// A number where the cell then says exactly the text, else the text.
  private func value(of text: String, at model: CellReference) -> FillValue {
    guard !text.isEmpty else { return .blank }
    let format = cells.format(of: model)
    guard format.kind != .text, !format.kind.showsTime else { return .text(text) }
    let isPercent = format.kind == .percent && text.hasSuffix("%")
    let number = ExactDecimal(isPercent ? text.dropLast() : text[...])
      .flatMap { isPercent ? $0.shifted(byPowerOfTen: -2) : $0 }
    guard let number, number.significantDigits <= FillValue.digitLimit, format.exactText(of: number) == text,
      FillValue.isSameFigure(format.displayText(of: number), text)
    else { return .text(text) }
    return .number(number)
  }

  // MARK: Other rows

  /// Empties the rows that no indicator took.
  private mutating func blank(_ rows: RowPlan, _ table: FillTable) {
    for row in rows.unused {
      for column in FormField.IndicatorColumn.allCases {
        if rows.keepsLevels, column == .level1 || column == .level2 { continue }
        guard let model = table.cell(column, row: row), !isCovered(model) else { continue }
        let cell = CellReference(row: rows.final(row), column: model.column)
        put(.blank, at: cell, like: model, for: nil)
      }
    }
  }

  /// Whether a cell belongs to a merge that begins in a row above.
  private func isCovered(_ cell: CellReference) -> Bool {
    sheet.merges.extent(of: cell).rows.lowerBound < cell.row
  }

  private mutating func removeBlank(_ rows: RowPlan, _ table: FillTable, isEmpty: Bool) {
    var removed: [Int] = []
    for row in isEmpty ? Array(rows.unused.dropFirst()) : rows.unused {
      let levels = [FormField.IndicatorColumn.level1, .level2].compactMap { table.cell($0, row: row) }
      let isNeeded = levels.contains { cell in
        let extent = sheet.merges.extent(of: cell)
        let isTop = extent.rows.lowerBound == row
        return isTop && (extent.rows.count > 1 || rows.keepsLevels && !sheet.text(at: cell).isEmpty)
      }
      if !isNeeded { removed.append(rows.final(row)) }
    }
    for row in removed {
      if let last = plan.removals.last, last.upperBound + 1 == row {
        plan.removals[plan.removals.count - 1] = last.lowerBound...row
      } else {
        plan.removals.append(row...row)
      }
    }
  }

  // MARK: The map of the filled form

  private func mapped(_ row: Int, _ table: FillTable) -> MappedIndicator {
    var indicator = MappedIndicator(row: plan.place(of: CellReference(row: row, column: 1)).row)
    for column in FormField.IndicatorColumn.allCases {
      guard let cell = table.cell(column, row: row) else { continue }
      let place = plan.place(of: cell)
      if column == .sign || column == .unit {
        guard let value = plan.values[cell], value != .blank else { continue }
        if column == .sign { indicator.sign = place } else { indicator.unit = place }
      }
      indicator.fields[column.field, default: MappedField(label: nil, cells: [])].cells.append(place)
    }
    return indicator
  }
}

extension Indicator {
  /// The text of a field, nil where there is none.
  func text(of field: FieldPath.IndicatorField) -> String? {
    switch field {
    case .level1: level1
    case .level2: level2
    case .level3: level3
    case .description: description
    case .target: target.kind == .placeholder && WrappedText.isBlank(target.raw) ? nil : target.raw
    case .basis: basis
    case .weight: weight.map { "\($0)" }
    case .remark: remark
    }
  }
}
