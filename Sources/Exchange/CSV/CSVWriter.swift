/// Rows of fields as bytes of a CSV file (RFC 4180): commas, CRLF, quotes only where they are needed.
///
/// A field that would start a formula is defused, see ``FormulaDefusing``.
///
/// ```swift
/// var writer = try CSVWriter(encoding: .utf8)
/// try writer.append("普法经费", column: "项目名称")
/// writer.endRow()
/// let bytes = writer.finish()
/// ```
public struct CSVWriter: ~Copyable {
  private let encoding: TextEncoding
  private let encoder: TextEncoder
  private var bytes: [UInt8]
  private var fieldsInRow = 0
  private var rowStart: Int

  /// Names the row's subject in failures, such as a project's code and name.
  public var record = ""

  /// Begins a file with the encoding's byte order mark, where it has one.
  public init(encoding: TextEncoding) throws(EncodingFailure) {
    self.encoding = encoding
    encoder = try TextEncoder(encoding)
    bytes = encoding.byteOrderMark
    rowStart = bytes.count
  }

  /// Appends a field to the row.
  ///
  /// - Parameter column: the column's name, for the failure that names a character that the encoding lacks.
  public mutating func append(_ field: String, column: String) throws(EncodingFailure) {
    if fieldsInRow > 0 { bytes.append(CSVSyntax.comma) }
    fieldsInRow += 1
    guard !appendPlain(field) else { return }
    guard !field.utf8.contains(0) else { throw .nullCharacter(record: record, column: column) }
    let missing = encoder.append(CSVWriter.quoted(FormulaDefusing.defused(field)), to: &bytes)
    if let missing {
      throw .missingCharacter(missing, encoding: encoding, record: record, column: column)
    }
  }

  /// Ends the row with CRLF.
  public mutating func endRow() {
    // A row of one empty field would be an empty line, which reads as no row at all.
    if fieldsInRow == 1, bytes.count == rowStart {
      bytes.append(contentsOf: [CSVSyntax.quote, CSVSyntax.quote])
    }
    bytes.append(contentsOf: [CSVSyntax.carriageReturn, CSVSyntax.lineFeed])
    fieldsInRow = 0
    rowStart = bytes.count
  }

  /// What was written since the last time, which is forgotten here: so a long file takes little memory.
  ///
  /// To be asked for at the end of a row.
  public mutating func takeBytes() -> [UInt8] {
    defer {
      bytes.removeAll(keepingCapacity: true)
      rowStart = 0
    }
    return bytes
  }

  /// The file's bytes.
  public consuming func finish() -> [UInt8] { bytes }

  /// Appends a field that stands in the file as it is; false, and nothing appended, for any other.
  ///
  /// Most fields are such: one pass over their bytes is all that they need.
  private mutating func appendPlain(_ field: String) -> Bool {
    var field = field
    return field.withUTF8 { utf8 in
      guard !FormulaDefusing.mayConcern(UnsafeRawBufferPointer(utf8)) else { return false }
      let limit: UInt8 = encoding == .utf8 ? 0xFF : 0x7F
      for byte in utf8 where byte == 0 || byte > limit || CSVSyntax.needsQuotes(byte) { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
  }

  /// The field in quotes, its own doubled, where it holds what would end it.
  private static func quoted(_ field: String) -> String {
    guard field.utf8.contains(where: CSVSyntax.needsQuotes) else { return field }
    var result = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { result.unicodeScalars.append("\"") }
      result.unicodeScalars.append(scalar)
    }
    result.unicodeScalars.append("\"")
    return result
  }
}
