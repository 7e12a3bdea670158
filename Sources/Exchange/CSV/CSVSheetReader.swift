import Spreadsheet

/// Makes cells of the fields of a CSV text, within limits.
struct CSVSheetReader {
  private let bytes: [UInt8]
  private let limits: CSVLimits
  private var scanner: CSVScanner
  private var found: [Cell] = []
  private var place = CellReference(row: 1, column: 1)

  init(_ bytes: [UInt8], limits: CSVLimits) {
    self.bytes = bytes
    self.limits = limits
    scanner = CSVScanner(bytes, delimiter: CSVDelimiter.detected(in: bytes))
  }

  /// The cells that hold something, in order.
  mutating func cells() throws(CSVRefusal) -> [Cell] {
    // A delimiter at the very end has an empty field behind it, which makes no cell.
    while !scanner.isAtEnd {
      let start = scanner.index
      let field = try scanner.next()
      try take(field, from: start)
      switch field.ending {
      case .field: place.column += 1
      case .row: place = CellReference(row: place.row + 1, column: 1)
      case .text: break
      }
    }
    return found
  }

  private mutating func take(_ field: CSVScanner.Field, from start: Int) throws(CSVRefusal) {
    guard place.row <= CellReference.rowLimit else { throw .tooManyRows(limit: CellReference.rowLimit) }
    guard place.column <= CellReference.columnLimit else {
      throw .tooManyColumns(line: scanner.line(at: start), limit: CellReference.columnLimit)
    }
    guard !field.bytes.isEmpty else { return }
    guard field.bytes.count <= limits.fieldBytes else {
      throw .fieldTooLong(line: scanner.line(at: start), limit: limits.fieldBytes)
    }
    guard found.count < limits.cells else { throw .tooManyCells(limit: limits.cells) }
    let text = text(of: field)
    let isDefused = bytes[field.bytes.lowerBound] == FormulaDefusing.apostrophe
    found.append(Cell(place, .text(isDefused ? FormulaDefusing.restored(text) : text)))
  }

  private func text(of field: CSVScanner.Field) -> String {
    let content = bytes[field.bytes]
    guard field.hasDoubledQuotes else { return String(decoding: content, as: UTF8.self) }
    var single: [UInt8] = []
    single.reserveCapacity(content.count)
    var isSecond = false
    for byte in content {
      isSecond = byte == CSVSyntax.quote && !isSecond
      if byte != CSVSyntax.quote || isSecond { single.append(byte) }
    }
    return String(decoding: single, as: UTF8.self)
  }
}
