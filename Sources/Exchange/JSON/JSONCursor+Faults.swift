/// What is wrong at a place of the text, and where that is.
extension JSONCursor {
  /// A fault of syntax at an offset.
  func fault(_ fault: JSONSyntaxFault, at offset: Int) -> JSONRefusal {
    let position = position(at: offset)
    return .notJSON(fault, line: position.line, column: position.column)
  }

  /// The fault that something else was expected where the cursor is.
  func unexpected() -> JSONRefusal {
    guard let scalar = String(decoding: bytes[index...].prefix(4), as: UTF8.self).unicodeScalars.first else {
      return fault(.unexpectedEnd, at: index)
    }
    return fault(.unexpected(scalar), at: index)
  }

  /// Line and column of an offset, counted from 1; CRLF, LF and CR end a line.
  func position(at offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    var previous: UInt8 = 0
    for byte in bytes.prefix(offset) {
      if byte == 0x0A || byte == 0x0D {
        if !(byte == 0x0A && previous == 0x0D) { line += 1 }
        column = 1
      } else if byte & 0xC0 != 0x80 {  // a byte that begins a character
        column += 1
      }
      previous = byte
    }
    return (line, column)
  }
}
