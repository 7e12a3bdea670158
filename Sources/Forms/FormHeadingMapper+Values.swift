import BudgetModel
import Spreadsheet

/// Where the value of a label stands.
extension FormHeadingMapper {
  /// The cells between a label and the next, or the empty one where the value belongs: beside the label, or below it
  /// where the next label leaves no room. Goals and purposes may take several rows beside one merged label.
  func valueCells(of label: Line.Entry, in index: Int) -> [CellReference] {
    let line = lines[index]
    let begin = label.extent.columns.upperBound + 1
    let next = line.entries.first {
      $0.place.column >= begin && ($0.field != nil || $0.isMoneyUnitAlone)
    }
    if label.field == .goals, let next, next.place.column == begin, standsForOthers(label, next, in: line) {
      return []
    }
    let columns = begin..<max(begin, next?.place.column ?? Int.max)
    let beside = rows(beside: label, at: index, in: columns)
    if !beside.isEmpty { return taken.contains(beside[0]) ? [] : beside }
    if columns.isEmpty || stacksValues(index) {
      return valuePlace(below: label).flatMap { $0.row < rowBelow ? [$0] : nil } ?? []
    }
    return [emptyPlace(row: line.row, column: begin)]
  }

  /// Whether 总体目标 stands for both of 实施期目标 and 年度目标 beside it, or for 预期目标 and 实际完成情况.
  private func standsForOthers(_ label: Line.Entry, _ next: Line.Entry, in line: Line) -> Bool {
    guard next.field?.isOfGoals == true else { return false }
    return label.extent.rows.upperBound > next.extent.rows.upperBound
      || line.entries.contains { $0.field == .goals && $0.place > label.place }
  }

  /// The texts right of a label: one, or for a paragraph one in each of the rows that the label is merged over.
  private func rows(beside label: Line.Entry, at index: Int, in columns: Range<Int>) -> [CellReference] {
    guard !columns.isEmpty else { return [] }
    var cells: [CellReference] = []
    for line in lines[index...] {
      guard line.row <= label.extent.rows.upperBound else { break }
      let entries = line.entries.filter { columns.contains($0.place.column) && $0.field == nil }
      // 合计 before an amount says that it is the total.
      let isSum = label.field?.isAmount == true && entries.count > 1 && entries[0].isSum
      let entry = isSum ? entries[1] : entries.first
      if line.row > label.place.row {
        guard label.field?.isParagraph == true, line.labelCount == 0 else { break }
      }
      if let entry { cells.append(entry.place) }
      if label.field?.isParagraph != true { break }
    }
    return cells
  }

  /// An empty cell, or the top left one of the merge that it lies in.
  func emptyPlace(row: Int, column: Int) -> CellReference {
    let cell = CellReference(row: row, column: column)
    let corner = sheet.merges.extent(of: cell).topLeft
    return taken.contains(corner) ? cell : corner
  }

  // MARK: Values below their labels

  /// Whether a line's labels have their values below them: it holds nothing else, and there is no room beside a label,
  /// or the line below has a text under labels and none elsewhere.
  private func stacksValues(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.isAllLabels, !line.has(.budgetGroup) else { return false }
    let labels = line.labels.filter { !$0.field.isGroup }.map(\.entry)
    if labels.contains(where: { $0.field?.isMonth == true }) { return true }
    let below = index + 1 < lines.endIndex ? lines[index + 1] : nil
    if labels.count == 1 { return isUnder(labels[0], below) }
    if hasNoRoom(labels) { return true }
    guard let below, below.labelCount == 0,
      below.row == labels.map(\.extent.rows.upperBound).max().map({ $0 + 1 })
    else { return false }
    return below.entries.allSatisfy { entry in
      guard case .text = entry.role else { return false }
      return labels.contains { $0.extent.columns.contains(entry.place.column) }
    }
  }

  private func hasNoRoom(_ labels: [Line.Entry]) -> Bool {
    zip(labels, labels.dropFirst()).contains { $0.extent.columns.upperBound + 1 == $1.place.column }
  }

  /// Whether a line holds one text, exactly under a label as wide as it.
  private func isUnder(_ label: Line.Entry, _ line: Line?) -> Bool {
    guard let line, line.entries.count == 1, line.labelCount == 0, label.extent.columns.count > 1 else {
      return false
    }
    return line.row == label.extent.rows.upperBound + 1
      && line.entries[0].extent.columns == label.extent.columns
  }

  /// The cell below a label, or the one with text below it; nil where another label stands there.
  private func valuePlace(below label: Line.Entry) -> CellReference? {
    let row = label.extent.rows.upperBound + 1
    let entry = line(row)?.firstEntry(in: label.extent.columns)
    guard let entry else { return emptyPlace(row: row, column: label.extent.columns.lowerBound) }
    return entry.field == nil && !taken.contains(entry.place) ? entry.place : nil
  }

  private func line(_ row: Int) -> Line? {
    var low = lines.startIndex
    var high = lines.endIndex
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].row < row { low = middle + 1 } else { high = middle }
    }
    return low < lines.endIndex && lines[low].row == row ? lines[low] : nil
  }

  // MARK: Values cut by a page break

  /// Joins a text without a label to the value in the same column of the line above, and says so.
  mutating func joinRests() {
    for (above, line) in zip(lines, lines.dropFirst()) where line.labelCount == 0 {
      for entry in line.entries {
        guard join(entry, to: above, isShared: line.entries.count > 1) else { break }
      }
    }
  }

  /// Joins one text; false where it is no rest, so that what stands right of it may be its own.
  private mutating func join(_ entry: Line.Entry, to above: Line, isShared: Bool) -> Bool {
    guard !taken.contains(entry.place), case .text = entry.role,
      let path = path(ofTextIn: above, column: entry.place.column, isShared: isShared),
      let first = form.fields[path]?.cells.first
    else { return false }
    form.fields[path]?.cells.append(entry.place)
    taken.insert(entry.place)
    report(.valueJoined(above: first), at: entry.place)
    return true
  }

  /// The text field whose last cell stands in a column of a line.
  ///
  /// - Parameter isShared: whether the text below it has others beside it.
  private func path(ofTextIn line: Line, column: Int, isShared: Bool) -> FieldPath? {
    let paths: [FieldPath] = [.goals, .purpose, .name, .code, .unit, .unitCode, .unitName]
    return paths.first { path in
      guard let field = form.fields[path], !field.isInline, let last = field.cells.last else { return false }
      // A unit without a label was guessed; what stands below it beside other texts is no rest of it.
      if path == .unit, field.label == nil, isShared { return false }
      return last.column == column && last.row == line.row && !WrappedText.isBlank(sheet.text(at: last))
    }
  }
}

extension FormField {
  /// Whether the value is a text of sentences.
  fileprivate var isParagraph: Bool { self == .goals || self == .purpose }

  /// Whether the label names goals of any kind: for the year, for all years, or how far they were reached.
  fileprivate var isOfGoals: Bool { [.goals, .period, .aside].contains(self) }
}
