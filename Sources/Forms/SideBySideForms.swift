import Spreadsheet

/// Tells forms apart that stand side by side, by a boundary between columns that no cell of either crosses.
struct SideBySideForms {
  /// Lines of one form after another.
  private(set) var parts: [[Line]] = []

  /// Where a form begins that can't be told from the one left of it.
  private(set) var inseparable: Line.Entry?

  /// How many forms are told apart, and how many columns are tried for a boundary.
  private static let formLimit = 16
  private static let columnLimit = 16

  init(_ lines: [Line]) {
    var rest = lines
    while let other = SideBySideForms.secondTable(in: rest) {
      guard parts.count < SideBySideForms.formLimit,
        let boundary = SideBySideForms.boundary(of: rest, before: other)
      else {
        if other.isOnLineOfFirst {
          inseparable = other.entry
          return
        }
        break
      }
      parts.append(SideBySideForms.lines(of: rest) { $0 < boundary })
      rest = SideBySideForms.lines(of: rest) { $0 >= boundary }
    }
    parts.append(rest)
  }

  // MARK: Tables

  /// 一级指标 of a table that begins right of the first one's.
  private struct Table {
    let entry: Line.Entry
    let firstColumn: Int

    /// Whether both tables have their headings on one line, so that they can only be two.
    let isOnLineOfFirst: Bool
  }

  private static func secondTable(in lines: [Line]) -> Table? {
    var columns: Set<Int> = []
    var found: [Line.Entry] = []
    var pair: Line.Entry?
    for line in lines where line.labelCount >= 3 {
      guard line.has(.indicator(.level3)) || line.has(.indicator(.target)) else { continue }
      let level1 = line.entries.filter { $0.field == .indicator(.level1) }
      for entry in level1 where columns.insert(entry.place.column).inserted { found.append(entry) }
      if level1.count > 1, pair.map({ level1[1].place.column < $0.place.column }) ?? true { pair = level1[1] }
    }
    guard let first = columns.min(), columns.count > 1 else { return nil }
    if let pair { return Table(entry: pair, firstColumn: first, isOnLineOfFirst: true) }
    let others = found.filter { $0.place.column != first }
    return others.min { $0.place.column < $1.place.column }.map {
      Table(entry: $0, firstColumn: first, isOnLineOfFirst: false)
    }
  }

  // MARK: The boundary

  /// The column with which the second form begins; nil where there is none, or more than one that would do.
  private static func boundary(of lines: [Line], before other: Table) -> Int? {
    var used: Set<Int> = []
    var covered: Set<Int> = []
    for line in lines {
      for entry in line.entries {
        used.insert(entry.place.column)
        if line.labelCount > 0 { covered.formUnion(entry.extent.columns.prefix(8)) }
      }
    }
    // Only a column in which something begins can be a form's first; forms are no wider than some columns.
    var candidates = used.filter { $0 > other.firstColumn && $0 <= other.entry.place.column }.sorted()
    candidates.removeFirst(max(0, candidates.count - columnLimit))
    for line in lines where line.labelCount > 0 {
      for entry in line.entries where entry.extent.columns.count > 1 {
        candidates.removeAll { $0 > entry.place.column && entry.extent.columns.contains($0) }
      }
    }
    if let column = sameLayout(lines, other), candidates.contains(column), isClean(column, lines) {
      return column
    }
    let clean = candidates.filter { isClean($0, lines) }
    if clean.count == 1 { return clean[0] }
    let afterGap = clean.filter { !used.contains($0 - 1) && !covered.contains($0 - 1) }
    return afterGap.count == 1 ? afterGap[0] : nil
  }

  /// The column of the second table's 一级指标, where both tables have the same headings from there on: no room is left
  /// between two copies of one form.
  private static func sameLayout(_ lines: [Line], _ other: Table) -> Int? {
    let boundary = other.entry.place.column
    guard let first = lines.first(where: { $0.entries.contains { isLevel1($0, at: other.firstColumn) } }),
      let second = lines.first(where: { $0.entries.contains { isLevel1($0, at: boundary) } })
    else { return nil }
    let left = first.entries.filter { (other.firstColumn..<boundary).contains($0.place.column) }
    let right = second.entries.filter { $0.place.column >= boundary }.prefix(left.count)
    guard left.allSatisfy({ $0.field != nil }), left.map(\.field) == right.map(\.field) else { return nil }
    // Only a title over both may reach from one into the other.
    let isCrossed = lines.contains { line in
      line.entries.count > 1
        && line.entries.contains { $0.place.column < boundary && $0.extent.columns.contains(boundary) }
    }
    let beginsLeft = lines.allSatisfy { $0.entries.allSatisfy { $0.place.column >= other.firstColumn } }
    return beginsLeft && !isCrossed ? boundary : nil
  }

  private static func isLevel1(_ entry: Line.Entry, at column: Int) -> Bool {
    entry.field == .indicator(.level1) && entry.place.column == column
  }

  /// Whether each side of a boundary holds a table of its own, and no label twice on a line.
  private static func isClean(_ boundary: Int, _ lines: [Line]) -> Bool {
    isForm(self.lines(of: lines) { $0 < boundary }, mayHoldSeveral: false)
      && isForm(self.lines(of: lines) { $0 >= boundary }, mayHoldSeveral: true)
  }

  private static func isForm(_ lines: [Line], mayHoldSeveral: Bool) -> Bool {
    let headers = lines.indices.compactMap { TableHeader(lines, at: $0) }.filter { $0.kind == .form }
    // A boundary through the columns of one table leaves each side a part of its headings.
    guard !headers.isEmpty, headers.allSatisfy(isWhole) else { return false }
    if mayHoldSeveral, secondTable(in: lines) != nil { return true }
    return headers.allSatisfy(\.repeated.isEmpty)
      && lines.allSatisfy { line in
        line.labelCount < 2
          || [FormField.projectCode, .projectName].allSatisfy { field in
            line.entries.count { $0.field == field } < 2
          }
      }
  }

  private static func isWhole(_ header: TableHeader) -> Bool {
    let fields = header.columns.map(\.field)
    return fields.contains(.indicator(.level1))
      && (fields.contains(.indicator(.level3)) || fields.contains(.indicator(.target)))
  }

  /// The lines of one side; what has no label and reaches over both, as a common title does, belongs to both.
  private static func lines(of lines: [Line], where isOnSide: (Int) -> Bool) -> [Line] {
    lines.compactMap { line in
      let entries = line.entries.filter { entry in
        isOnSide(entry.place.column)
          || line.labelCount == 0 && isOnSide(entry.extent.columns.upperBound)
      }
      return entries.isEmpty ? nil : Line(row: line.row, entries: entries)
    }
  }
}
