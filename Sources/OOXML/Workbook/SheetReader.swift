import Spreadsheet

/// Reads a worksheet's part: its cells, each handed on as it is read, and its merged ranges
/// (ECMA-376 part 1, 18.3).
///
/// A cell without value and formula is passed over, whatever its style. Where `r` is missing, a row is the next one and
/// a cell stands in the next column. `<dimension>` is often false and not looked at.
final class SheetReader: PartReader {
  typealias Body = (borrowing RawCell) throws(Refusal) -> Void

  private(set) var merges: [CellRange] = []
  private let strings: SharedStrings
  private let limits: Limits
  private let body: Body

  /// The number of the row that is being read, and of the column last read in it.
  private var row = 0
  private var column = 0
  private var cell = OpenCell()
  private var cellCount = 0
  private var mergedArea = 0

  init(part: String, strings: SharedStrings, limits: Limits, _ body: @escaping Body) {
    self.strings = strings
    self.limits = limits
    self.body = body
    super.init(part: part, root: .worksheet, limits: limits)
  }

  override func start(_ element: ElementName, _ attributes: Attributes) throws(Refusal) {
    switch element {
    case .c: try startCell(attributes)
    case .v:
      text.clear()
      text.isCollecting = true
    case .row: try startRow(attributes)
    case .f: cell.hasFormula = true
    case .is:
      // Beside a value an inline string counts only where the cell's type says so.
      cell.readsInlineString = cell.type == .inlineString || !cell.hasValue
      if cell.readsInlineString { text.clear() }
    case .t: text.isCollecting = cell.readsInlineString
    case .mergeCell: try merge(attributes)
    default: return
    }
  }

  override func end(_ element: ElementName) throws(Refusal) {
    switch element {
    case .c: try endCell()
    case .v:
      text.isCollecting = false
      cell.hasValue = true
    case .t: text.isCollecting = false
    case .is:
      guard cell.readsInlineString else { return }
      cell.readsInlineString = false
      cell.hasValue = true
      cell.type = .inlineString
    default: return
    }
  }
}

extension SheetReader {
  private func startRow(_ attributes: Attributes) throws(Refusal) {
    column = 0
    guard let bytes = attributes.bytes(of: "r") else {
      row += 1
      guard row <= CellReference.rowLimit else { throw unreadable("\(row)") }
      return
    }
    guard let number = bytes.index, number > 0, number <= CellReference.rowLimit else {
      throw unreadable(String(decoding: bytes, as: UTF8.self))
    }
    row = number
  }

  private func startCell(_ attributes: Attributes) throws(Refusal) {
    let attributes = CellAttributes(attributes)
    if let reference = attributes.reference {
      row = reference.row
      column = reference.column
    } else {
      // Some writers number the cells from 0 instead of naming them.
      if let text = attributes.referenceText.map({ String(cString: $0) }), Int(text) == nil {
        throw unreadable(text)
      }
      column += 1
      guard column <= CellReference.columnLimit else { throw unreadable("\(column)") }
    }
    // Cells may stand without a row around them.
    row = max(row, 1)
    cell = OpenCell(type: attributes.type, styleIndex: attributes.styleIndex)
  }

  private func endCell() throws(Refusal) {
    guard cell.hasValue || cell.hasFormula else { return }
    if cell.type == .sharedString, cell.hasValue, text.count > 0 { return try deliverSharedString() }
    if cell.type.isText { text.decodeEscapes() }
    let isEmpty = !cell.hasValue || text.count == 0
    // An empty text says nothing; only a formula without result is worth knowing.
    if isEmpty, !cell.hasFormula || cell.hasValue && cell.type.isText { return }
    try deliver(
      isEmpty ? .formulaWithoutValue : cell.type.kind,
      isEmpty ? UnsafeRawBufferPointer(start: nil, count: 0) : text.bytes)
  }

  private func deliverSharedString() throws(Refusal) {
    guard let index = text.bytes.index, index < strings.count else {
      throw .sharedStringMissing(
        part: part, cell: "\(CellReference(row: row, column: column))",
        index: String(decoding: text.bytes.prefix(40), as: UTF8.self))
    }
    let bytes = strings.bytes(at: index)
    if !bytes.isEmpty { try deliver(.text, bytes, sharedStringIndex: index) }
  }

  private func deliver(
    _ kind: RawCell.Kind, _ bytes: UnsafeRawBufferPointer, sharedStringIndex: Int? = nil
  ) throws(Refusal) {
    cellCount += 1
    guard cellCount <= limits.cells else {
      throw .limitReached(.cells, value: limits.cells, part: part)
    }
    try body(
      RawCell(
        reference: CellReference(row: row, column: column), kind: kind, hasFormula: cell.hasFormula,
        styleIndex: cell.styleIndex, bytes: bytes, sharedStringIndex: sharedStringIndex, strings: strings))
  }

  private func merge(_ attributes: Attributes) throws(Refusal) {
    guard let reference = attributes.bytes(of: "ref") else { return }
    guard let range = CellRange(merge: reference) else {
      throw unreadable(String(decoding: reference, as: UTF8.self))
    }
    guard merges.count < limits.merges else {
      throw .limitReached(.merges, value: limits.merges, part: part)
    }
    mergedArea += range.area
    guard mergedArea <= limits.mergedArea else {
      throw .limitReached(.mergedArea, value: limits.mergedArea, part: part)
    }
    merges.append(range)
  }

  /// A sentence is to show the reference, which may be megabytes long.
  private func unreadable(_ reference: String) -> Refusal {
    let shown = reference.unicodeScalars.prefix(40)
    return .unreadableReference(
      part: part, reference: shown.endIndex < reference.endIndex ? "\(String(shown))…" : reference)
  }
}
