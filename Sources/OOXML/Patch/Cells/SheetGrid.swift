import Spreadsheet

/// The rows and cells of a sheet with the elements that hold them, in the order of the file.
///
/// Positions are those that ``SheetReader`` finds: where `r` is missing, a row is the next one and a cell stands in the
/// next column.
struct SheetGrid {
  struct Row {
    let node: Int
    var number: Int

    /// Its cells in ``SheetGrid/cells``.
    var cells: Range<Int>
  }

  struct Cell {
    let node: Int
    let reference: CellReference
  }

  /// The element `<sheetData>`.
  let data: Int
  private(set) var rows: [Row] = []
  private(set) var cells: [Cell] = []
  private let markup: Markup
  private let sheet: String

  /// - Parameter sheet: the sheet's name, for refusals.
  init(_ markup: Markup, sheet: String) throws(PatchRefusal) {
    guard markup.isNode(Markup.root, .main("worksheet")) else {
      throw .unreadable(.unexpectedRoot(part: markup.part))
    }
    let data = markup.all(.main("sheetData")).filter { markup.nodes[$0].parent == Markup.root }
    guard let first = data.first, data.count == 1 else {
      throw .unusualStructure(part: markup.part, element: "sheetData")
    }
    self.data = first
    self.markup = markup
    self.sheet = sheet
    var number = 0
    for node in markup.children(of: first) {
      guard markup.isNode(node, .main("row")) else { throw unusual(node) }
      try append(row: node, after: &number)
    }
  }

  private func unusual(_ node: Int) -> PatchRefusal {
    .unusualStructure(part: markup.part, element: markup.tagName(of: node))
  }

  private mutating func append(row node: Int, after number: inout Int) throws(PatchRefusal) {
    let stated = try statedNumber(of: node)
    var row = stated ?? number + 1
    let start = cells.count
    var column = 0
    for child in markup.children(of: node) {
      if markup.isNode(child, .main("extLst")) { continue }
      guard markup.isNode(child, .main("c")) else { throw unusual(child) }
      if let reference = try statedReference(of: child) {
        // The first cell may say which row it is in.
        if stated == nil, cells.count == start { row = reference.row }
        guard reference.row == row else { throw .contradictoryPosition(sheet: sheet, cell: reference) }
        column = reference.column
      } else {
        column += 1
      }
      let place = CellReference(row: row, column: column)
      guard row <= CellReference.rowLimit, column <= CellReference.columnLimit else {
        throw .unreadable(.unreadableReference(part: markup.part, reference: "\(place)"))
      }
      cells.append(Cell(node: child, reference: place))
    }
    guard row <= CellReference.rowLimit else {
      throw .unreadable(.unreadableReference(part: markup.part, reference: "\(row)"))
    }
    rows.append(Row(node: node, number: row, cells: start..<cells.count))
    number = row
  }

  private func statedNumber(of node: Int) throws(PatchRefusal) -> Int? {
    guard let attribute = markup.attribute("r", of: node) else { return nil }
    let number = markup.bytes[attribute.value].withUnsafeBytes { $0.index }
    guard let number, number > 0, number <= CellReference.rowLimit else {
      throw .unreadable(.unreadableReference(part: markup.part, reference: markup.raw(attribute.value)))
    }
    return number
  }

  private func statedReference(of node: Int) throws(PatchRefusal) -> CellReference? {
    guard let attribute = markup.attribute("r", of: node) else { return nil }
    if let reference = markup.bytes[attribute.value].withUnsafeBytes({ CellReference(utf8: $0) }) {
      return reference
    }
    let text = markup.text(in: attribute.value)
    // Some writers number the cells from 0 instead of naming them.
    if Int(text) != nil { return nil }
    guard let reference = CellReference(text) else {
      throw .unreadable(.unreadableReference(part: markup.part, reference: text))
    }
    return reference
  }
}
