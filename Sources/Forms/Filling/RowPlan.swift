import BudgetModel
import Spreadsheet

/// Which row each indicator gets, and which rows the template lacks.
struct RowPlan {
  /// The row of an indicator, as it is after the insertions.
  struct Place {
    let row: Int

    /// The row of the template that it is, or looks like.
    let model: Int

    /// The cells that the indicator's levels are to be written to; nil where a cell above holds for it.
    var level1: CellReference?
    var level2: CellReference?
  }

  private(set) var insertions: [RowInsertion] = []

  /// For each indicator; nil where the template has no rows for its levels.
  private(set) var places: [Place?] = []

  /// The rows of the template that no indicator took.
  private(set) var unused: [Int] = []

  /// Whether the template's own levels stay.
  private(set) var keepsLevels = false

  private let table: FillTable
  private let levels: TableLevels

  init(_ indicators: [Indicator], in table: FillTable, on sheet: Sheet) {
    self.table = table
    levels = TableLevels(table, on: sheet)
    places = Array(repeating: nil, count: indicators.count)
    if levels.arePrinted, takePrintedRows(indicators) || !levels.isFilled {
      keepsLevels = true
    } else {
      insertions = []
      places = Array(repeating: nil, count: indicators.count)
      takeRowsInOrder(indicators)
    }
  }

  /// The row of the template as it is after the insertions.
  func final(_ row: Int) -> Int {
    row + insertions.reduce(0) { $0 + ($1.after < row ? $1.count : 0) }
  }

  private func final(_ cell: CellReference) -> CellReference {
    CellReference(row: final(cell.row), column: cell.column)
  }

  // MARK: Rows in order

  private mutating func takeRowsInOrder(_ indicators: [Indicator]) {
    var taken: [TableLevels.Row] = []
    var held: [TableLevels.Block: String?] = [:]
    var next = 0
    for indicator in indicators {
      while next < levels.rows.count, !fits(indicator, levels.rows[next], held) { next += 1 }
      guard next < levels.rows.count else { break }
      let row = levels.rows[next]
      if let block = row.level1, block.isMerged { held[block] = .some(indicator.level1) }
      if let block = row.level2, block.isMerged { held[block] = .some(indicator.level2) }
      taken.append(row)
      next += 1
    }
    var rows: [(row: Int, model: Int)] = []
    let missing = indicators.count - taken.count
    if missing > 0 { rows = insertion(of: missing) }
    rows += taken.map { (final($0.row), $0.row) }
    rows.sort { $0.row < $1.row }
    var written: Set<CellReference> = []
    let known = Dictionary(taken.map { (final($0.row), $0) }) { first, _ in first }
    for (index, place) in rows.enumerated() {
      let row = known[place.row]
      func cell(_ column: FormField.IndicatorColumn, _ block: TableLevels.Block?) -> CellReference? {
        let cell = block.map { final($0.cell) } ?? table.cell(column, row: place.row)
        return cell.flatMap { written.insert($0).inserted ? $0 : nil }
      }
      places[index] = Place(
        row: place.row, model: place.model, level1: cell(.level1, row?.level1),
        level2: cell(.level2, row?.level2))
    }
    let used = Set(taken.map(\.row))
    unused = table.rows.filter { !used.contains($0) }
  }

  /// Whether the merged levels of a row don't already hold for other indicators.
  private func fits(
    _ indicator: Indicator, _ row: TableLevels.Row, _ held: [TableLevels.Block: String?]
  ) -> Bool {
    if let block = row.level1, let other = held[block], other != indicator.level1 { return false }
    if let block = row.level2, let other = held[block], other != indicator.level2 { return false }
    return true
  }

  /// New rows, in front of the last one so that what spans the table grows; behind it where its levels are merged.
  private mutating func insertion(of count: Int) -> [(row: Int, model: Int)] {
    guard let last = levels.rows.last else {
      if table.isOpen { return (1...count).map { (table.start + $0, table.start + $0) } }
      insertions = [RowInsertion(count: count, after: table.start, model: nil)]
      // What stood in the rows' places has moved down: it is no model for them.
      return (1...count).map { (table.start + $0, table.start) }
    }
    let isMerged = last.level1?.isMerged == true || last.level2?.isMerged == true
    let isSingle = levels.rows.count == 1
    let after = isSingle || isMerged ? last.row : last.row - 1
    let model = isSingle || isMerged ? last.row : levels.rows[levels.rows.count - 2].row
    insertions = [RowInsertion(count: count, after: after, model: model)]
    return (1...count).map { (after + $0, model) }
  }

  // MARK: Printed levels

  private struct Key: Hashable {
    let level1: String
    let level2: String
  }

  /// Rows of one pair of levels, and the indicators that belong there.
  private struct Group {
    var rows: [TableLevels.Row] = []
    var indicators: [Int] = []
  }

  /// Gives each indicator a row of its levels.
  ///
  /// - Returns: whether all found one.
  private mutating func takePrintedRows(_ indicators: [Indicator]) -> Bool {
    var groups: [Group] = []
    var indexOfKey: [Key: Int] = [:]
    for row in levels.rows {
      let key = Key(level1: row.text1, level2: row.text2)
      if let last = groups.last?.rows.last, last.text1 == row.text1, last.text2 == row.text2 {
        groups[groups.count - 1].rows.append(row)
      } else {
        if indexOfKey[key] == nil { indexOfKey[key] = groups.count }
        groups.append(Group(rows: [row]))
      }
    }
    for (index, indicator) in indicators.enumerated() {
      guard let group = group(of: indicator, indexOfKey) else { continue }
      groups[group].indicators.append(index)
    }
    insertions = groups.compactMap(RowPlan.insertion)
    var offset = 0
    unused = []
    for group in groups {
      place(group, &offset)
      unused += group.rows.dropFirst(group.indicators.count).map(\.row)
    }
    return places.allSatisfy { $0 != nil }
  }

  private func group(of indicator: Indicator, _ indexOfKey: [Key: Int]) -> Int? {
    let level1 = LabelFolding.folded(indicator.level1 ?? "")
    let level2 = LabelFolding.folded(indicator.level2 ?? "")
    return indexOfKey[Key(level1: level1, level2: level2)] ?? indexOfKey[Key(level1: level1, level2: "")]
      ?? indexOfKey[Key(level1: "", level2: level2)] ?? indexOfKey[Key(level1: "", level2: "")]
  }

  /// New rows within a group, where a merged level above takes them in.
  private static func insertion(for group: Group) -> RowInsertion? {
    let missing = group.indicators.count - group.rows.count
    guard missing > 0, let last = group.rows.last else { return nil }
    if group.rows.count > 1 {
      return RowInsertion(
        count: missing, after: last.row - 1, model: group.rows[group.rows.count - 2].row)
    }
    let endsLevel1 = last.level1.map { $0.isMerged && $0.rows.upperBound == last.row } ?? false
    return RowInsertion(count: missing, after: endsLevel1 ? last.row - 1 : last.row, model: last.row)
  }

  private mutating func place(_ group: Group, _ offset: inout Int) {
    var rows = group.rows.prefix(group.indicators.count).map { (row: final($0.row), model: $0.row) }
    if let insertion = RowPlan.insertion(for: group) {
      let first = insertion.after + offset + 1
      rows = group.rows.map {
        (row: $0.row + offset + ($0.row > insertion.after ? insertion.count : 0), model: $0.row)
      }
      rows += (0..<insertion.count).map { (row: first + $0, model: insertion.model ?? insertion.after) }
      offset += insertion.count
    }
    rows.sort { $0.row < $1.row }
    let finals = Dictionary(group.rows.map { ($0.row, $0) }) { first, _ in first }
    for (indicator, place) in zip(group.indicators, rows) {
      let row = finals[place.model]
      places[indicator] = Place(
        row: place.row, model: place.model,
        level1: freeCell(.level1, place.row, row?.level1), level2: freeCell(.level2, place.row, row?.level2))
    }
  }

  /// The cell of a level in a row, nil where a merged cell holds for the row.
  private func freeCell(
    _ column: FormField.IndicatorColumn, _ row: Int, _ block: TableLevels.Block?
  ) -> CellReference? {
    if let block, block.isMerged, final(block.rows.lowerBound)...final(block.rows.upperBound) ~= row {
      return nil
    }
    return table.cell(column, row: row)
  }
}
