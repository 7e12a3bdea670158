import Glibc
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

  private var places = PlaceWriter()

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
    case (_, .number), (_, .boolean): try appendAsItStands(value)
    case (.csv, _): try appendCSV(value)
    case (.jsonl, _): try appendJSON(value)
    }
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
    var length = 0
    var line = try output.place(
      of: min(lineStart.count, CellListWriter.longestLineStart) + CellListWriter.placeRoom)
    if lineStart.count <= CellListWriter.longestLineStart, let start = lineStart.baseAddress {
      memcpy(line, start, lineStart.count)
      length = lineStart.count
    } else {
      try output.append(UnsafeRawBufferPointer(lineStart))
      line = try output.place(of: CellListWriter.placeRoom)
    }
    output.advance(by: length + write(place, type, to: line + length))
  }

  /// The name of a sheet has 31 characters at most where Excel wrote it.
  private static let longestLineStart = 1 << 10

  /// A place, and behind it 19 bytes at most.
  private static let placeRoom = PlaceWriter.room + 19

  /// Writes what stands between the sheet and the value.
  @inline(__always)
  private mutating func write(
    _ place: CellReference, _ type: ListedType, to line: UnsafeMutableRawPointer
  ) -> Int {
    let length = places.write(place, to: line)
    let rest = line + length
    // The type stands at the question mark.
    switch format {
    case .csv: return length + CellListWriter.write(",?,", to: rest, type, at: 1)
    case .jsonl: return length + CellListWriter.write("\", \"t\": \"?\", \"v\": \"", to: rest, type, at: 9)
    }
  }

  @inline(__always)
  private static func write(
    _ text: StaticString, to line: UnsafeMutableRawPointer, _ type: ListedType, at index: Int
  ) -> Int {
    memcpy(line, text.utf8Start, text.utf8CodeUnitCount)
    line.storeBytes(of: type.rawValue, toByteOffset: index, as: UInt8.self)
    return text.utf8CodeUnitCount
  }

  mutating func endLine() throws(OutputFailure) {
    let end = try output.place(of: CellListWriter.lineEndRoom)
    output.advance(by: writeLineEnd(to: end))
  }

  /// The bytes of the longest end of a line.
  private static let lineEndRoom = 3

  @inline(__always)
  private func writeLineEnd(to end: UnsafeMutableRawPointer) -> Int {
    switch format {
    case .csv:
      end.storeBytes(of: CSVSyntax.carriageReturn, as: UInt8.self)
      end.storeBytes(of: CSVSyntax.lineFeed, toByteOffset: 1, as: UInt8.self)
      return 2
    case .jsonl:
      end.storeBytes(of: CSVSyntax.quote, as: UInt8.self)
      end.storeBytes(of: UInt8(ascii: "}"), toByteOffset: 1, as: UInt8.self)
      end.storeBytes(of: CSVSyntax.lineFeed, toByteOffset: 2, as: UInt8.self)
      return 3
    }
  }
}

extension CellListWriter {
  /// Writes a value that needs no escapes, and the line's end.
  private mutating func appendAsItStands(_ value: UnsafeRawBufferPointer) throws(OutputFailure) {
    guard value.count <= PlainTextCopy.longest, let start = value.baseAddress else {
      try output.append(value)
      return try endLine()
    }
    let line = try output.place(of: value.count + CellListWriter.lineEndRoom)
    memcpy(line, start, value.count)
    output.advance(by: value.count + writeLineEnd(to: line + value.count))
  }

  /// Writes a text that needs no escapes and the line's end in one go, or nothing.
  ///
  /// - Parameter special: the byte that needs an escape beside control characters and quotes.
  /// - Returns: whether it was written.
  @inline(__always)
  mutating func appendPlain(
    _ text: UnsafeRawBufferPointer, unlessHolding special: UInt8
  ) throws(OutputFailure) -> Bool {
    guard text.count <= PlainTextCopy.longest else { return false }
    let line = try output.place(of: text.count + CellListWriter.lineEndRoom)
    guard PlainTextCopy.copy(text, to: line, unlessHolding: special) else { return false }
    output.advance(by: text.count + writeLineEnd(to: line + text.count))
    return true
  }
}
