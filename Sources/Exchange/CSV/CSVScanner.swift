/// Cuts the UTF-8 bytes of a CSV file into fields and rows (RFC 4180).
///
/// Rows end with CRLF, LF or CR. A quote within an unquoted field is part of it.
struct CSVScanner {
  /// What stands behind a field.
  enum Ending { case field, row, text }

  /// A field's place in the bytes.
  struct Field: Equatable {
    /// Without the quotes around it.
    var bytes: Range<Int>

    /// Whether quotes in it are doubled.
    var hasDoubledQuotes = false
    var ending: Ending
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8

  /// The offset of the next field.
  private(set) var index = 0

  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  var isAtEnd: Bool { index >= bytes.count }

  /// The line that an offset lies on, counted from 1.
  func line(at offset: Int) -> Int {
    var line = 1
    for position in 0..<min(offset, bytes.count) {
      switch bytes[position] {
      case CSVSyntax.lineFeed: line += 1
      case CSVSyntax.carriageReturn
      where position + 1 >= bytes.count || bytes[position + 1] != CSVSyntax.lineFeed:
        line += 1
      default: break
      }
    }
    return line
  }

  /// The next field; at the text's end an empty one.
  mutating func next() throws(CSVRefusal) -> Field {
    guard index < bytes.count, bytes[index] == CSVSyntax.quote else { return nextUnquoted() }
    return try nextQuoted()
  }

  private mutating func nextUnquoted() -> Field {
    let start = index
    var end = index
    while end < bytes.count, !endsField(bytes[end]) { end += 1 }
    index = end
    return Field(bytes: start..<end, ending: passEnding())
  }

  private mutating func nextQuoted() throws(CSVRefusal) -> Field {
    let opening = index
    index += 1
    let start = index
    var hasDoubledQuotes = false
    while true {
      while index < bytes.count, bytes[index] != CSVSyntax.quote { index += 1 }
      guard index < bytes.count else { throw .unterminatedQuote(line: line(at: opening)) }
      index += 1
      guard index < bytes.count, bytes[index] == CSVSyntax.quote else { break }
      hasDoubledQuotes = true
      index += 1
    }
    let content = start..<(index - 1)
    // Blanks behind a closing quote say nothing; anything else would be lost or misplaced.
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index >= bytes.count || endsField(bytes[index]) else {
      throw .textBehindQuote(line: line(at: index))
    }
    return Field(bytes: content, hasDoubledQuotes: hasDoubledQuotes, ending: passEnding())
  }

  private func endsField(_ byte: UInt8) -> Bool { byte == delimiter || CSVSyntax.isLineEnd(byte) }

  /// Passes what ended a field.
  private mutating func passEnding() -> Ending {
    guard index < bytes.count else { return .text }
    let byte = bytes[index]
    index += 1
    guard byte != delimiter else { return .field }
    if byte == CSVSyntax.carriageReturn, index < bytes.count, bytes[index] == CSVSyntax.lineFeed {
      index += 1
    }
    return .row
  }
}
