import BudgetModel
import Spreadsheet

/// Divides a sheet's lines into blocks, by the labels that begin one.
struct BlockFinder {
  let vocabulary: Vocabulary
  let lines: [Line]

  private var found: [Block] = []
  private var current: Block?

  /// The index of the first line that has not been looked at as a part of the line before it.
  private var next = 0

  init(vocabulary: Vocabulary, lines: [Line]) {
    self.vocabulary = vocabulary
    self.lines = lines
  }

  /// The blocks from top to bottom; lines before the first belong to none.
  mutating func blocks() -> [Block] {
    for index in lines.indices { take(index) }
    close(at: lines.count)
    return found
  }

  private mutating func take(_ index: Int) {
    guard index >= next else { return }
    let header = TableHeader(lines, at: index)
    next = index + (header?.lineCount ?? 1)
    switch header?.kind {
    case .departmentText: takeTextHeader(index)
    case .list: takeListHeader(index)
    case .form: takeTableHeader(index)
    case nil: if beginsForm(index) { open(.form, at: index) }
    }
  }

  private mutating func takeTextHeader(_ index: Int) {
    if repeatsHeader(index, of: .departmentText), !isDepartmentTitle(lines[index - 1]) {
      current?.headers.append(index)
    } else {
      open(.departmentText, with: index, above: isDepartmentTitle)
    }
  }

  private mutating func takeListHeader(_ index: Int) {
    if repeatsHeader(index, of: .list) {
      current?.headers.append(index)
    } else if let heading = current, heading.kind == .form, heading.headers.isEmpty,
      lines[heading.lines.lowerBound..<index].allSatisfy({ $0.labels.isEmpty })
    {
      // What looked like a form's beginning, a title or a money unit, was the heading of the list.
      current = Block(kind: .list, lines: heading.lines, headers: [index])
    } else {
      open(.list, with: index) { _ in false }
    }
  }

  private mutating func takeTableHeader(_ index: Int) {
    if current?.kind == .form, current?.headers.isEmpty == true || repeatsHeader(index, of: .form) {
      current?.headers.append(index)
    } else {
      open(.form, with: index, above: isProjectTitle)
    }
  }

  /// Whether a line heads the columns of the block before it again, as after a page break.
  private func repeatsHeader(_ index: Int, of kind: Block.Kind) -> Bool {
    guard let current, current.kind == kind, let first = current.headers.first else { return false }
    return TableHeader(lines, at: first)?.columns.map(\.field)
      == TableHeader(lines, at: index)?.columns.map(\.field)
  }

  /// Whether a line begins a form: by a title, a label of the project itself, or a declared money unit.
  private mutating func beginsForm(_ index: Int) -> Bool {
    let line = lines[index]
    guard let current else {
      return isProjectTitle(line) || line.hasMoneyUnit || line.labels.contains { $0.field.beginsForm }
        || line.inlineFields.contains(where: \.beginsForm)
    }
    if current.kind == .form, let first = current.headers.first,
      let header = repeatedHeading(index, of: first)
    {
      next = header
      return false
    }
    if current.kind != .form || !current.headers.isEmpty {
      return isProjectTitle(line) || isYear(line) || beginsFormBelowTable(line, header: current.headers.last)
    }
    let seen = lines[current.lines.lowerBound..<index]
    if isProjectTitle(line) { return seen.contains { isProjectTitle($0) || $0.hasIdentity } }
    let identities = line.labels.map(\.field).filter(\.isIdentity) + line.inlineFields.filter(\.isIdentity)
    return identities.contains { field in seen.contains { $0.names(field) } }
  }

  /// The header that a form's title, printed again on the next page, stands above; nil for a title of another form, and
  /// where the project's own labels stand between the two.
  private func repeatedHeading(_ index: Int, of first: Int) -> Int? {
    guard isProjectTitle(lines[index]), let current else { return nil }
    let title = Heading(lines[index].entries[0].text).withoutRemarks
    let isSame = lines[current.lines.lowerBound..<first].contains { line in
      isProjectTitle(line) && Heading(line.entries[0].text).withoutRemarks == title
    }
    guard isSame else { return nil }
    for below in lines.indices[(index + 1)...].prefix(3) {
      if repeatsHeader(below, of: .form) { return below }
      guard lines[below].labelCount == 0, lines[below].inlineFields.isEmpty else { return nil }
    }
    return nil
  }

  /// Whether a line below a table begins another form.
  ///
  /// In a table a label may stand among the values: 年度预算 is what a target rests on. So a label counts only where it leads
  /// its line, a lone one in the table's first column, and a money unit where nothing stands behind it.
  private func beginsFormBelowTable(_ line: Line, header: Int?) -> Bool {
    if let last = line.entries.last, last.moneyUnit != nil || last.hasUnknownMoneyUnit,
      line.entries.count <= 3, last.isMoneyUnitAlone || line.entries.count == 1
    {
      return true
    }
    // A label with its value in one cell: 项目编码：… is an indicator's text only beside others.
    if line.entries.count <= 2, line.entries[0].inlineParts.contains(where: { $0.field?.isIdentity == true })
    {
      return true
    }
    let labels = line.entries.filter { $0.field?.standsAboveTable == true }
    guard let first = labels.first else { return false }
    let firstColumn = header.flatMap { lines[$0].entries.first }?.extent.columns.upperBound ?? 1
    guard first.place == line.entries[0].place else { return false }
    return labels.count > 1 && line.hasIdentity || first.place.column <= firstColumn
  }

  /// Opens a block at a line; a form takes what stands above it and belongs to no other block.
  private mutating func open(_ kind: Block.Kind, at index: Int) {
    let isFree = current == nil && kind == .form
    close(at: index)
    let start = isFree ? found.last?.lines.upperBound ?? 0 : index
    current = Block(kind: kind, lines: start..<start, headers: [])
  }

  /// Opens a block with its header line, and takes a title above it along.
  private mutating func open(_ kind: Block.Kind, with header: Int, above isTitle: (Line) -> Bool) {
    let hasTitle = header > 0 && isTitle(lines[header - 1])
    open(kind, at: hasTitle ? header - 1 : header)
    current?.headers.append(header)
  }

  private mutating func close(at index: Int) {
    guard var block = current else { return }
    block.lines = block.lines.lowerBound..<index
    if !block.lines.isEmpty, !isTitleAlone(block) { found.append(block) }
    current = nil
  }

  /// Whether lines looked like the beginning of a form and have no label, as a sheet's table of contents does.
  private func isTitleAlone(_ block: Block) -> Bool {
    block.headers.isEmpty
      && lines[block.lines].allSatisfy { line in
        line.entries.allSatisfy { $0.field == nil && $0.inlineParts.allSatisfy { $0.field == nil } }
      }
  }

  private func isProjectTitle(_ line: Line) -> Bool {
    guard line.entries.count == 1, case .text = line.entries[0].role else { return false }
    return vocabulary.isProjectTitle(Heading(line.entries[0].text))
  }

  /// Whether a line holds （2022年度） and nothing else.
  private func isYear(_ line: Line) -> Bool {
    line.entries.count == 1 && line.entries[0].text.utf8.count <= 64
      && Heading(line.entries[0].text).fiscalYear != nil
  }

  private func isDepartmentTitle(_ line: Line) -> Bool {
    guard line.entries.count == 1, case .text = line.entries[0].role else { return false }
    let folded = line.entries[0].folded
    return vocabulary.departmentTitles.contains(where: folded.hasSuffix)
  }
}

extension FormField {
  /// Whether a label by itself shows that a form stands here.
  fileprivate var beginsForm: Bool {
    switch self {
    case .projectCode, .projectName, .budgetGroup, .fundsGroup, .budgetTotal, .budgetFiscal,
      .disbursementGroup:
      true
    default: false
    }
  }

  /// Whether a label that leads a row can only stand above a table of indicators, not in it.
  fileprivate var standsAboveTable: Bool {
    switch self {
    case .unit, .unitCode, .unitName, .department, .departmentName, .departmentCode, .goals, .purpose: true
    default: beginsForm
    }
  }
}
