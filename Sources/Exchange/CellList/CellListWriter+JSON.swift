extension CellListWriter {
  /// Writes the inside of a JSON string (RFC 8259, section 7), and the line's end.
  @inline(__always)
  mutating func appendJSON(_ text: UnsafeRawBufferPointer) throws(OutputFailure) {
    if try appendPlain(text, unlessHolding: UInt8(ascii: "\\")) { return }
    try appendEscapedJSON(text)
    try endLine()
  }

  private mutating func appendEscapedJSON(_ text: UnsafeRawBufferPointer) throws(OutputFailure) {
    var start = 0
    for index in text.indices where CellListWriter.needsEscape(text[index]) {
      try output.append(UnsafeRawBufferPointer(rebasing: text[start..<index]))
      try output.append(upTo: 6) { CellListWriter.writeEscape(of: text[index], to: $0) }
      start = index + 1
    }
    try output.append(UnsafeRawBufferPointer(rebasing: text[start...]))
  }

  /// The inside of a JSON string, for what is written again and again.
  static func jsonText(_ text: String) -> [UInt8] {
    text.utf8.flatMap { byte -> [UInt8] in
      guard needsEscape(byte) else { return [byte] }
      return withUnsafeTemporaryAllocation(byteCount: 6, alignment: 1) { buffer in
        let count = writeEscape(of: byte, to: buffer)
        return Array(buffer[..<count])
      }
    }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Writes `\n` or `\u001f`.
  private static func writeEscape(of byte: UInt8, to buffer: UnsafeMutableRawBufferPointer) -> Int {
    buffer[0] = UInt8(ascii: "\\")
    if let letter = letter(of: byte) {
      buffer[1] = letter
      return 2
    }
    buffer[1] = UInt8(ascii: "u")
    buffer[2] = 0x30
    buffer[3] = 0x30
    buffer[4] = 0x30 + byte >> 4
    let low = byte & 0x0F
    buffer[5] = low < 10 ? 0x30 + low : 0x57 + low
    return 6
  }

  private static func letter(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
    case 0x08: UInt8(ascii: "b")
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0C: UInt8(ascii: "f")
    case 0x0D: UInt8(ascii: "r")
    default: nil
    }
  }
}
