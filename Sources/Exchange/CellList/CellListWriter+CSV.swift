extension CellListWriter {
  /// Writes a field, defused and in quotes where it must be, and the line's end.
  @inline(__always)
  mutating func appendCSV(_ text: UnsafeRawBufferPointer) throws(OutputFailure) {
    if !FormulaDefusing.mayConcern(text), try appendPlain(text, unlessHolding: CSVSyntax.comma) { return }
    try appendEscapedCSV(text)
    try endLine()
  }

  private mutating func appendEscapedCSV(_ text: UnsafeRawBufferPointer) throws(OutputFailure) {
    if FormulaDefusing.mayConcern(text) {
      // Few texts begin so; of these few are altered.
      let field = String(decoding: text, as: UTF8.self)
      return try output.append(CellListWriter.csvField(field))
    }
    guard text.contains(where: CSVSyntax.needsQuotes) else { return try output.append(text) }
    try output.append(CSVSyntax.quote)
    var start = 0
    for index in text.indices where text[index] == CSVSyntax.quote {
      try output.append(UnsafeRawBufferPointer(rebasing: text[start...index]))
      start = index
    }
    try output.append(UnsafeRawBufferPointer(rebasing: text[start...]))
    try output.append(CSVSyntax.quote)
  }

  /// A field as it stands in the file.
  static func csvField(_ text: String) -> [UInt8] {
    let bytes = FormulaDefusing.defused(text).utf8
    guard bytes.contains(where: CSVSyntax.needsQuotes) else { return Array(bytes) }
    let doubled = bytes.flatMap { $0 == CSVSyntax.quote ? [$0, $0] : [$0] }
    return [CSVSyntax.quote] + doubled + [CSVSyntax.quote]
  }
}
