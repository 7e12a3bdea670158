public import Spreadsheet

/// Writes cells one by one as they are read, as CSV or as JSON lines in UTF-8.
///
/// Bytes go from the reader's memory into a buffer and from there out: no String is made for a cell, and the memory
/// does not grow with their number.
///
/// ```swift
/// var writer = CellListWriter(.jsonl) { bytes throws(OutputFailure) in … }
/// try writer.begin(sheet: "表")
/// try writer.append(CellReference(row: 1, column: 1), .string, bytes)
/// try writer.flush()
/// ```
public struct CellListWriter: ~Copyable {
  private let format: CellListFormat
  var output: OutputBuffer

  /// What each line of the sheet begins with.
  private var lineStart = UnsafeMutableRawBufferPointer(start: nil, count: 0)

  /// - Parameter sink: takes the bytes, in pieces of up to 64 KB and single texts that are longer.
  public init(
    _ format: CellListFormat, sink: @escaping (UnsafeRawBufferPointer) throws(OutputFailure) -> Void
  ) {
    self.format = format
    output = OutputBuffer(sink)
  }

  deinit {
    lineStart.deallocate()
  }

  /// Writes what stands in front of all cells: of CSV the byte order mark that Excel wants, and the columns' names.
  public mutating func begin() throws(OutputFailure) {
    guard format == .csv else { return }
    try output.append("\u{FEFF}sheet,cell,type,value\r\n" as StaticString)
  }

  /// Names the sheet of the cells that follow.
  public mutating func begin(sheet name: String) {
    let start =
      switch format {
      case .csv: CellListWriter.csvField(name) + [CSVSyntax.comma]
      case .jsonl: Array("{\"s\": \"".utf8) + CellListWriter.jsonText(name) + Array("\", \"r\": \"".utf8)
      }
    lineStart.deallocate()
    lineStart = .allocate(byteCount: start.count, alignment: 1)
    lineStart.copyBytes(from: start)
  }

  /// Writes a cell with the bytes of its value, in UTF-8.
  public mutating func append(
    _ place: CellReference, _ type: ListedType, _ value: UnsafeRawBufferPointer
  ) throws(OutputFailure) {
    try beginLine(place, type)
    switch (format, type) {
    case (_, .number), (_, .boolean): try output.append(value)
    case (.csv, _): try appendCSV(value)
    case (.jsonl, _): try appendJSON(value)
    }
    try endLine()
  }

  /// Writes a cell with `TRUE` or `FALSE`.
  public mutating func append(_ place: CellReference, _ flag: Bool) throws(OutputFailure) {
    try beginLine(place, .boolean)
    try output.append(flag ? "TRUE" as StaticString : "FALSE")
    try endLine()
  }

  /// Writes a cell with a text.
  public mutating func append(
    _ place: CellReference, _ type: ListedType, text: String
  ) throws(OutputFailure) {
    try beginLine(place, type)
    switch format {
    case .csv: try output.append(CellListWriter.csvField(text))
    case .jsonl: try output.append(CellListWriter.jsonText(text))
    }
    try endLine()
  }

  /// Writes a cell with a number.
  public mutating func append(_ place: CellReference, _ number: ExactDecimal) throws(OutputFailure) {
    try beginLine(place, .number)
    try output.append(upTo: ExactDecimal.longestText) { number.write(to: $0) }
    try endLine()
  }

  /// Writes a cell with a date, a time or a duration.
  public mutating func append(_ place: CellReference, _ date: DateTimeText) throws(OutputFailure) {
    try beginLine(place, .date)
    // Of a negative duration a spreadsheet program would take the sign for a formula's.
    if format == .csv, date.isNegative { try output.append(FormulaDefusing.apostrophe) }
    try output.append(upTo: DateTimeText.longest) { date.write(to: $0) }
    try endLine()
  }

  /// Hands on what has been written so far.
  public mutating func flush() throws(OutputFailure) {
    try output.flush()
  }

  private mutating func beginLine(_ place: CellReference, _ type: ListedType) throws(OutputFailure) {
    try output.append(UnsafeRawBufferPointer(lineStart))
    let format = format
    try output.append(upTo: CellReference.longestText + 19) { buffer in
      let length = place.write(to: buffer)
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[length...])
      // Behind the place stand up to 19 bytes with the type at the question mark.
      switch format {
      case .csv: return length + CellListWriter.write(",?,", to: rest, type, at: 1)
      case .jsonl: return length + CellListWriter.write("\", \"t\": \"?\", \"v\": \"", to: rest, type, at: 9)
      }
    }
  }

  private static func write(
    _ text: StaticString, to buffer: UnsafeMutableRawBufferPointer, _ type: ListedType, at index: Int
  ) -> Int {
    let bytes = UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    buffer.copyMemory(from: bytes)
    buffer[index] = type.rawValue
    return bytes.count
  }

  private mutating func endLine() throws(OutputFailure) {
    switch format {
    case .csv: try output.append("\r\n" as StaticString)
    case .jsonl: try output.append("\"}\n" as StaticString)
    }
  }
}
