public import BudgetModel
import Spreadsheet

/// Some fields of a form that is filled already.
extension FormFiller {
  /// What has to change so that some fields of a filled form say what the project says; all other cells stay.
  ///
  /// Whatever has no cell of its own in the form, such as a level that holds for several rows and is to change in one, is
  /// in ``FillPlan/unplaced``.
  ///
  /// - Parameters:
  ///   - paths: the fields, by their numbers in the project and in the form, which are the same.
  ///   - old: the project as the form has it.
  public mutating func makePlan(correcting paths: Set<FieldPath>, from old: Project) -> FillPlan {
    for path in paths.sorted() { correct(path, from: old) }
    let goals = paths.compactMap { if case .goal(let index) = $0 { index } else { nil } }
    if !goals.isEmpty { correctGoals(goals.sorted(), from: old) }
    if paths.contains(.unitCode) || paths.contains(.unitName) { correctUnit(paths, from: old) }
    correctIndicators(paths)
    finishInlineParts()
    if map.layout == .list { repeatInRows() }
    return plan
  }

  private mutating func correct(_ path: FieldPath, from old: Project) {
    switch path {
    case .code: fill(path, project.code)
    case .name: fill(path, project.name)
    case .purpose: fill(path, project.purpose)
    case .budgetTotal: fill(path, project.budget.total)
    case .budgetFiscal: fill(path, project.budget.fiscal)
    case .budgetOther: fill(path, project.budget.other)
    case .disbursement(let index):
      guard let field = map.fields[path], project.disbursement.indices.contains(index) else {
        return reportNoPlace(path, text: "")
      }
      fill(path, project.disbursement[index].percent, in: field)
    case .unit, .unitCode, .unitName, .goals, .goal, .indicator: break
    }
  }

  // MARK: Parts of a cell

  /// Gives one cell's text a part in the place of another, which must stand there once; false, and nothing done, else.
  private mutating func replace(
    _ old: String?, with new: String?, in cells: [CellReference], _ path: FieldPath
  ) -> Bool {
    guard let old, !old.isEmpty else { return false }
    let texts = cells.map { cell in
      if case .text(let text)? = plan.values[cell] { text } else { sheet.text(at: cell) }
    }
    let ranges = zip(cells, texts).flatMap { cell, text in text.ranges(of: old).map { (cell, text, $0) } }
    guard ranges.count == 1, let (cell, text, range) = ranges.first else { return false }
    put(.text(text.replacingCharacters(in: range, with: new ?? "")), at: cell, for: path)
    return true
  }

  /// The goals in the texts of their cells, whatever stands around them; where they aren't found there all are written.
  private mutating func correctGoals(_ indices: [Int], from old: Project) {
    guard let field = map.fields[.goals], field.part == nil else { return fillGoals() }
    let before = plan.values
    for index in indices {
      guard old.goals.indices.contains(index), project.goals.indices.contains(index),
        replace(old.goals[index], with: project.goals[index], in: field.cells, .goal(index))
      else {
        plan.values = before
        return fillGoals()
      }
    }
  }

  private mutating func correctUnit(_ paths: Set<FieldPath>, from old: Project) {
    guard let field = map.fields[.unit] else {
      if paths.contains(.unitCode) { fill(.unitCode, project.unit.code) }
      if paths.contains(.unitName) { fill(.unitName, project.unit.name) }
      return
    }
    let hasOwnCells = map.fields[.unitCode] != nil || map.fields[.unitName] != nil
    guard !hasOwnCells, field.part == nil else { return fillUnit() }
    let before = plan.values
    for (path, former, now) in [
      (FieldPath.unitCode, old.unit.code, project.unit.code), (.unitName, old.unit.name, project.unit.name),
    ] where paths.contains(path) {
      guard now != nil, replace(former, with: now, in: field.cells, path) else {
        plan.values = before
        return fillUnit()
      }
    }
  }

  // MARK: Indicators

  private mutating func correctIndicators(_ paths: Set<FieldPath>) {
    let fields = paths.compactMap { path -> (index: Int, field: FieldPath.IndicatorField)? in
      if case .indicator(let index, let field) = path { (index, field) } else { nil }
    }
    guard !fields.isEmpty else { return }
    let rows = map.indicators.filter { !$0.isTemplate }
    guard rows.count == project.indicators.count, let table = FillTable(map, cells: cells) else {
      for field in fields { reportNoPlace(.indicator(field.index, field.field), text: "") }
      return
    }
    for (index, field) in fields.sorted(by: { ($0.index, $0.field.rawValue) < ($1.index, $1.field.rawValue) })
    where rows.indices.contains(index) {
      switch field {
      case .level1, .level2: correctLevel(field, of: index, rows)
      default: correct(field, of: index, rows[index], table)
      }
    }
  }

  private mutating func correct(
    _ field: FieldPath.IndicatorField, of index: Int, _ row: MappedIndicator, _ table: FillTable
  ) {
    let path = FieldPath.indicator(index, field)
    let indicator = project.indicators[index]
    let place = RowPlan.Place(row: row.row, model: row.row)
    switch field {
    case .target:
      guard table.cell(.target, row: row.row) != nil else {
        return reportNoPlace(path, text: indicator.target.raw)
      }
      fillTarget(indicator, place, table, path)
      for cell in row.fields[.target]?.cells ?? [] where plan.values[cell] == nil {
        put(.blank, at: cell, for: path)
      }
    case .weight:
      guard table.cell(.weight, row: row.row) != nil else { return reportNoPlace(path, text: "") }
      fillWeight(indicator, place, table, path)
    default:
      // A remark may be put together of several columns, none of which is the remark.
      let isJoined = field == .remark && !row.results.isEmpty
      let column = FormField.IndicatorColumn.allCases.first { $0.field == field }
      let own =
        row.fields[field]
        ?? column.flatMap { table.cell($0, row: row.row) }.map {
          MappedField(label: nil, cells: [$0])
        }
      guard let own, !isJoined else { return reportNoPlace(path, text: indicator.text(of: field) ?? "") }
      put(indicator.text(of: field).map(FillValue.text) ?? .blank, in: own, for: path)
    }
  }

  /// A level's cell holds for all rows below that have none: it changes if it does so in all of them.
  private mutating func correctLevel(
    _ field: FieldPath.IndicatorField, of index: Int, _ rows: [MappedIndicator]
  ) {
    let path = FieldPath.indicator(index, field)
    func level(_ index: Int) -> String? { project.indicators[index].text(of: field) }
    guard let cells = rows[index].levelCells(field), let text = level(index) else {
      return reportNoPlace(path, text: level(index) ?? "")
    }
    let sharing = rows.indices.filter { rows[$0].levelCells(field) == cells }
    guard sharing.allSatisfy({ level($0) == text }) else { return reportNoPlace(path, text: text) }
    put(.text(text), in: MappedField(label: nil, cells: cells), for: path)
  }

  // MARK: Lists

  /// A list repeats the project's fields in each of its rows.
  private mutating func repeatInRows() {
    let rows = Set(map.indicators.map(\.row))
    for (cell, value) in plan.values {
      guard let path = plan.fields[cell], !path.isOfIndicator, map.fields[path]?.part == nil else { continue }
      for row in rows where row != cell.row {
        let other = CellReference(row: row, column: cell.column)
        if sheet.text(at: other) == sheet.text(at: cell) { put(value, at: other, for: path) }
      }
    }
  }
}

extension FieldPath {
  fileprivate var isOfIndicator: Bool {
    if case .indicator = self { true } else { false }
  }
}

extension MappedIndicator {
  /// The cells of a level, be they the row's own or those above that hold for it.
  fileprivate func levelCells(_ field: FieldPath.IndicatorField) -> [CellReference]? {
    (fields[field] ?? inherited[field])?.cells
  }
}
