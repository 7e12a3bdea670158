import Spreadsheet

/// Column headings in two lines: 绩效指标 over 一级指标 二级指标 三级指标, or 指标值 over 符号 数值 单位.
struct StackedHeadings {
  let columns: [TableHeader.Column]
  let groups: [Line.Entry]

  /// Nil where the line below is no second line of headings.
  init?(_ upper: Line, _ lower: Line) {
    let height = upper.entries.map(\.extent.rows.upperBound).min() ?? upper.row
    guard lower.row == height + 1, lower.entries.count > 1,
      upper.entries.contains(where: StackedHeadings.isHeading)
    else { return nil }
    // What stands under each heading of the upper line.
    var below = [[Line.Entry]](repeating: [], count: upper.entries.count)
    for entry in lower.entries {
      guard let group = StackedHeadings.group(of: entry, in: upper) else { return nil }
      below[group].append(entry)
    }
    guard StackedHeadings.areHeadings(below, of: upper, lower) else { return nil }
    var columns: [TableHeader.Column] = []
    var groups: [Line.Entry] = []
    for (index, entry) in upper.entries.enumerated() {
      let parts = below[index]
      guard !parts.isEmpty else {
        if entry.field == .indicatorGroup {
          groups.append(entry)
        } else if let field = entry.field {
          columns.append(TableHeader.Column(field: field, entry: entry))
        }
        continue
      }
      groups.append(entry)
      // What stands under 实施期指标 holds for all years and heads no column of the table.
      guard entry.field != .period else { continue }
      for part in parts {
        guard let field = StackedHeadings.field(of: part, under: entry) else { continue }
        columns.append(TableHeader.Column(field: field, entry: part, group: entry))
      }
    }
    self.columns = columns
    self.groups = groups
  }

  private static func isHeading(_ entry: Line.Entry) -> Bool {
    switch entry.field {
    case .indicator, .indicatorGroup: true
    default: false
    }
  }

  /// The heading of the upper line under which a cell stands: the last that begins no later and ends in its own line.
  private static func group(of entry: Line.Entry, in upper: Line) -> Int? {
    guard let index = upper.entries.lastIndex(where: { $0.place.column <= entry.place.column }) else {
      return nil
    }
    let group = upper.entries[index]
    let next = index + 1 < upper.entries.count ? upper.entries[index + 1].place.column : Int.max
    // A merged heading ends where its merge does, a plain one where the next begins.
    let end = group.extent.columns.count > 1 ? group.extent.columns.upperBound + 1 : next
    guard group.extent.rows.upperBound < entry.place.row, entry.extent.columns.upperBound < end else {
      return nil
    }
    return index
  }

  /// Whether the lower line holds headings: only labels, or names of results under a heading of results that the
  /// others' merges leave no row for.
  private static func areHeadings(_ below: [[Line.Entry]], of upper: Line, _ lower: Line) -> Bool {
    // 项目信息 over 项目名称 and 项目编码 is no label, but its merge says that it heads them.
    let mayHead = zip(upper.entries, below).allSatisfy { entry, below in
      below.isEmpty || entry.field?.headsOthers ?? (entry.extent.columns.count > 1 && lower.isAllLabels)
    }
    guard mayHead else { return false }
    if lower.isAllLabels { return true }
    return zip(upper.entries, below).allSatisfy { entry, below in
      if below.isEmpty { return entry.extent.rows.upperBound >= lower.row }
      return entry.field == .result || entry.field == .aside || below.allSatisfy { $0.field != nil }
    }
  }

  /// What a heading of the lower line names: by itself, or as a part of the heading above it.
  private static func field(of part: Line.Entry, under group: Line.Entry) -> FormField? {
    switch group.field {
    case .result, .aside: .result
    case .indicator(.target): part.field == .year ? .indicator(.target) : part.field
    default: part.field
    }
  }
}

extension FormField {
  /// Whether other headings may stand under this one.
  fileprivate var headsOthers: Bool {
    switch self {
    case .period, .result, .aside, .indicator(.target): true
    default: isGroup
    }
  }
}
