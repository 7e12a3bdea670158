import BudgetModel
import Spreadsheet

extension RandomLayout {
  /// A column of the table as drawn.
  struct Column {
    enum Content: Hashable {
      case level1, level2, level3, description, sign, target, unit, basis, weight, remark

      /// What was achieved, on forms that report on targets.
      case result, score, reason

      /// The parts of a result's heading in two lines.
      case partOne, partTwo

      /// One that the department has added.
      case own
    }

    let content: Content
    let heading: String
    let places: ClosedRange<Int>
  }

  /// Draws the table, with notes below it, and returns what form and table say together.
  mutating func table(of project: Project, year: Int?, row: Int, column: Int) -> Project {
    var project = project
    let isSplit = chance(0.2)
    if isSplit { join(&project, year: year) }
    let columns = columns(for: project, isSplit: isSplit, from: column)
    var row = row
    let stacked = isSplit ? columns.stackedTarget : columns.stackedReasons
    let stacks = stacked != nil && (chance(0.5) || !isSplit)
    let group = stacks ? stacked.map { (isSplit ? "指标值" : "偏差原因分析", $0) } : nil
    addResults(to: &project, columns)
    header(columns, group: group, row: &row)
    rows(of: project, columns: columns, group: group, row: &row)
    footer(row: row, column: column)
    return project
  }

  // MARK: - Columns

  private mutating func columns(for project: Project, isSplit: Bool, from first: Int) -> [Column] {
    func isUsed(_ text: KeyPath<Indicator, String?>) -> Bool {
      project.indicators.contains { $0[keyPath: text] != nil }
    }
    var contents: [[Column.Content]] = [[.level1], [.level2], [.level3]]
    if isUsed(\.description) || chance(0.5) { contents.append([.description]) }
    contents.append(isSplit ? [.sign, .target, .unit] : [.target])
    if isUsed(\.basis) || chance(0.5) { contents.append([.basis]) }
    if project.indicators.contains(where: { $0.weight != nil }) { contents.append([.weight]) }
    if isUsed(\.remark) { contents.append([.remark]) }
    if reports {
      contents.append([.result])
      if chance(0.5) { contents.append([.score]) }
      if chance(0.5) { contents.append(chance(0.5) && !isSplit ? [.partOne, .partTwo] : [.reason]) }
    }
    if chance(0.15) { contents.insert([.own], at: Int.random(in: 0...contents.count, using: &random)) }
    if chance(0.3) { contents.shuffle(using: &random) }
    var place = first
    return contents.flatMap(\.self).map { content in
      if chance(0.02), !isSplit { place += 1 }
      let width = chance(0.15) && !isSplit ? 2 : 1
      defer { place += width }
      return Column(content: content, heading: heading(of: content), places: place...place + width - 1)
    }
  }

  private mutating func heading(of content: Column.Content) -> String {
    switch content {
    case .level1: label("一级指标", "一级指标名称")
    case .level2: label("二级指标", "二级指标名称")
    case .level3: label("三级指标", "指标名称", "三级指标名称", "指标内容")
    case .description: label("绩效指标描述", "指标解释", "指标说明")
    case .sign: label("计算符号", "符号")
    case .target: label("指标值", "年度指标值", "目标值", "预期指标值")
    case .unit: label("计量单位", "度量单位")
    case .basis: label("指标值确定依据", "设定依据", "参考值确定依据")
    case .weight: label("权重", "分值")
    case .remark: label("备注")
    case .result: label("实际完成值", "全年实际完成值", "1-7月执行情况", "全年预计完成情况")
    case .score: label("得分", "自评得分")
    case .reason: label("偏差原因分析及改进措施", "偏差原因分析")
    case .partOne: "经费保障"
    case .partTwo: "人员保障"
    case .own: pick(["责任科室", "序", "去年数"])
    }
  }

  private mutating func header(_ columns: [Column], group: (String, ClosedRange<Int>)?, row: inout Int) {
    let target = group?.1
    if let (heading, target) = group {
      sketch.put(heading, row: row, column: target.lowerBound)
      sketch.merge(rows: row...row, columns: target)
    }
    for column in columns {
      let place = column.places.lowerBound
      let isBelow = target?.contains(place) ?? false
      sketch.put(column.heading, row: isBelow ? row + 1 : row, column: place)
      if column.content == .own { remarks.insert(CellReference(row: row, column: place)) }
      sketch.merge(
        rows: isBelow ? row + 1...row + 1 : row...(target == nil ? row : row + 1), columns: column.places)
    }
    row += target == nil ? 1 : 2
  }

  // MARK: - Rows

  private mutating func rows(
    of project: Project, columns: [Column], group: (String, ClosedRange<Int>)?, row: inout Int
  ) {
    let levels = Int.random(in: 0..<3, using: &random)
    var above: Indicator?
    var runs: [Column.Content: Int] = [:]
    for (number, indicator) in project.indicators.enumerated() {
      var texts = texts(of: indicator, columns: columns)
      texts[.remark] = ownRemarks.indices.contains(number) ? ownRemarks[number].map { wrapped($0) } : nil
      texts.merge(results.indices.contains(number) ? results[number] : [:]) { $1 }
      hideLevels(&texts, of: indicator, above: above, mode: levels)
      if texts[.level1] != nil || levels != 2 { endRun(&runs, .level1, columns, row: row) }
      if texts[.level2] != nil || levels != 2 { endRun(&runs, .level2, columns, row: row) }
      if runs[.level1] == nil { runs[.level1] = row }
      if runs[.level2] == nil { runs[.level2] = row }
      let cut = chance(0.12) ? cut(&texts) : [:]
      put(texts, columns: columns, row: row)
      row += 1
      above = indicator
      guard !cut.isEmpty || chance(0.05) else { continue }
      endRun(&runs, .level1, columns, row: row)
      endRun(&runs, .level2, columns, row: row)
      breakPage(cut: cut, columns: columns, group: group, row: &row)
      above = nil
    }
    endRun(&runs, .level1, columns, row: row)
    endRun(&runs, .level2, columns, row: row)
  }

  /// Leaves out the levels that are those of the row above: blank or merged with it.
  private mutating func hideLevels(
    _ texts: inout [Column.Content: String], of indicator: Indicator, above: Indicator?, mode: Int
  ) {
    guard mode > 0, let above, above.level1 == indicator.level1 else { return }
    // Without a value such a row would be the rest of the row above.
    guard mode == 2 || indicator.target.kind != .placeholder else { return }
    texts[.level1] = nil
    if above.level2 == indicator.level2 { texts[.level2] = nil }
  }

  /// Merges the cells of a level from the row where it stands to the row above.
  private mutating func endRun(
    _ runs: inout [Column.Content: Int], _ content: Column.Content, _ columns: [Column], row: Int
  ) {
    guard let first = runs.removeValue(forKey: content), row - first > 1,
      let column = columns.first(where: { $0.content == content })
    else { return }
    sketch.merge(rows: first...row - 1, columns: column.places)
  }

  private mutating func put(_ texts: [Column.Content: String], columns: [Column], row: Int) {
    for column in columns {
      let place = column.places.lowerBound
      sketch.put(texts[column.content] ?? "", row: row, column: place)
      if column.content == .own, texts[.own] != nil { remarks.insert(CellReference(row: row, column: place)) }
      if column.content != .level1, column.content != .level2 {
        sketch.merge(rows: row...row, columns: column.places)
      }
    }
  }

  private mutating func texts(of indicator: Indicator, columns: [Column]) -> [Column.Content: String] {
    var texts: [Column.Content: String] = [
      .level1: wrapped(indicator.level1), .level2: wrapped(indicator.level2),
      .level3: wrapped(indicator.level3),
      .description: wrapped(indicator.description), .target: wrapped(indicator.target.raw),
      .basis: wrapped(indicator.basis), .weight: indicator.weight?.description ?? "",
      .remark: "",
    ]
    if columns.contains(where: { $0.content == .sign }), let parts = SplitRaw(indicator.target.raw) {
      texts[.sign] = parts.sign
      texts[.target] = parts.number
      texts[.unit] = parts.unit
    }
    if chance(0.5) { texts[.own] = pick(["办公室", "7", "是"]) }
    return texts.filter { !$0.value.isEmpty }
  }

  // MARK: - Page breaks

  /// Takes the second halves of some texts away, for the next page.
  private mutating func cut(_ texts: inout [Column.Content: String]) -> [Column.Content: String] {
    // After a break a row with both a name and a value is an indicator of its own.
    let choices: [Column.Content] =
      chance(0.5) ? [.level3, .description, .basis] : [.target, .description, .basis]
    var rest: [Column.Content: String] = [:]
    for content in choices where chance(0.6) {
      guard let text = texts[content], let (first, second) = halves(of: text) else { continue }
      texts[content] = first
      rest[content] = second
    }
    return rest
  }

  private mutating func breakPage(
    cut: [Column.Content: String], columns: [Column], group: (String, ClosedRange<Int>)?, row: inout Int
  ) {
    if cut[.target] == nil, !cut.isEmpty, chance(0.2) {
      // The header is not printed again.
      put(cut, columns: columns, row: row)
    } else {
      header(columns, group: group, row: &row)
      guard !cut.isEmpty else { return }
      put(cut, columns: columns, row: row)
    }
    row += 1
  }

  // MARK: - Notes

  private mutating func footer(row: Int, column: Int) {
    var row = row + (chance(0.3) ? 1 : 0)
    for text in ["填报说明：金额保留两位小数。", "填报人：张三", "（盖章）", "2022年1月10日"] where chance(0.15) {
      note(text, row: &row, column: column)
    }
  }
}

extension [RandomLayout.Column] {
  /// The columns of sign, number and unit where they stand side by side.
  fileprivate var stackedTarget: ClosedRange<Int>? {
    let places = filter { [.sign, .target, .unit].contains($0.content) }.map(\.places.lowerBound)
    guard places.count == 3, places[2] - places[0] == 2 else { return nil }
    return places[0]...places[2]
  }

  /// The columns of the two reasons, which are drawn under one heading only.
  fileprivate var stackedReasons: ClosedRange<Int>? {
    let parts = filter { [.partOne, .partTwo].contains($0.content) }.map(\.places)
    guard parts.count == 2 else { return nil }
    return Swift.min(
      parts[0].lowerBound, parts[1].lowerBound)...Swift.max(parts[0].upperBound, parts[1].upperBound)
  }
}
