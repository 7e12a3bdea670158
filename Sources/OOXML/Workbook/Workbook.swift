public import Spreadsheet

/// A workbook that is open for reading.
///
/// Opening reads the list of sheets; a sheet's cells are read when they are asked for, the shared strings and the
/// styles when a sheet first needs them. Not to be used from several threads at once.
public final class Workbook {
  /// All sheets in the workbook's order, hidden ones and those that are no worksheets among them.
  public let sheets: [SheetEntry]

  /// Whether day numbers count from 1904, as in workbooks of old Macintosh versions.
  public let uses1904Dates: Bool

  let package: Package
  private let partName: String
  private let relationships: Relationships
  private var readStrings: SharedStrings?
  private var readFormats: [NumberFormat]?

  /// Opens a file.
  ///
  /// - Parameter resources: for who reads many files: what one was read with serves for the next.
  public convenience init(
    path: String, limits: Limits = .standard, resources: ReaderResources = ReaderResources()
  ) throws(Refusal) {
    try self.init(ByteSource(path: path), limits, resources)
  }

  /// Opens a workbook that is in memory; see ``init(path:limits:resources:)``.
  public convenience init(
    bytes: [UInt8], limits: Limits = .standard, resources: ReaderResources = ReaderResources()
  ) throws(Refusal) {
    try self.init(.memory(bytes), limits, resources)
  }

  private init(
    _ source: ByteSource, _ limits: Limits, _ resources: ReaderResources
  ) throws(Refusal) {
    package = try Package(source, limits: limits, resources: resources)
    let entry = try WorkbookPart.entry(in: package)
    partName = entry.name
    relationships = try package.relationships(of: entry.name)
    let reader = WorkbookReader(part: entry.name, relationships: relationships, limits: limits)
    try package.scan(entry, with: reader)
    sheets = reader.sheets
    uses1904Dates = reader.uses1904Dates
  }

  /// Reads a whole sheet: its cells that hold a value, and its merged ranges.
  ///
  /// A sheet that is no worksheet has no cells. A formula whose result the file doesn't hold is no cell here; see
  /// ``readCells(of:_:)``.
  public func sheet(_ entry: SheetEntry) throws(Refusal) -> Sheet {
    let builder = CellListBuilder()
    let limit = package.limits.cellsHeld
    let merges = try scanCells(of: entry) { cell throws(Refusal) in
      guard builder.count < limit else {
        throw .limitReached(.cellsHeld, value: limit, part: entry.partName)
      }
      builder.append(cell)
    }
    if builder.needsFormats { builder.apply(try formats()) }
    return Sheet(
      name: entry.name, visibility: entry.visibility, cells: builder.cells, merges: merges,
      uses1904Dates: uses1904Dates)
  }

  /// Reads the cells of a sheet one by one, in the order of the file, which need not be the order of their places.
  ///
  /// Takes no memory for a cell. Formulas whose result the file doesn't hold are handed on too, as
  /// ``RawCell/Kind/formulaWithoutValue``.
  ///
  /// - Parameter body: called for each cell; what it throws ends the reading and is thrown on.
  public func readCells(
    of entry: SheetEntry, _ body: (borrowing RawCell) throws(Refusal) -> Void
  ) throws(Refusal) {
    try withoutActuallyEscaping(body) { body throws(Refusal) in
      _ = try scanCells(of: entry, body)
    }
  }

  /// How numbers of a style are shown; General where the workbook has no such style.
  ///
  /// - Parameter styleIndex: as a ``RawCell`` has it.
  public func format(ofStyle styleIndex: Int) throws(Refusal) -> NumberFormat {
    let formats = try formats()
    return formats.indices.contains(styleIndex) ? formats[styleIndex] : .general
  }

  /// Hands on the cells of a sheet and returns its merged ranges.
  func scanCells(of entry: SheetEntry, _ body: @escaping SheetReader.Body) throws(Refusal)
    -> [CellRange]
  {
    guard entry.kind == .worksheet else { return [] }
    guard let part = package.directory.entry(named: entry.partName) else {
      throw .missingPart(entry.partName.isEmpty ? entry.name : entry.partName)
    }
    let reader = SheetReader(part: part.name, strings: try strings(), limits: package.limits, body)
    try package.scan(part, with: reader)
    return reader.merges
  }

  private func strings() throws(Refusal) -> SharedStrings {
    if let readStrings { return readStrings }
    var strings = SharedStrings()
    // A relationship to a part that is not there is an error only where a cell needs it.
    if let part = part(ofType: "sharedStrings") {
      let reader = SharedStringsReader(part: part.name, limits: package.limits)
      try package.scan(part, with: reader)
      strings = reader.strings
    }
    readStrings = strings
    return strings
  }

  private func formats() throws(Refusal) -> [NumberFormat] {
    if let readFormats { return readFormats }
    var formats: [NumberFormat] = []
    if let part = part(ofType: "styles") {
      let reader = StylesReader(part: part.name, limits: package.limits)
      try package.scan(part, with: reader)
      formats = reader.formats(package.formats)
    }
    readFormats = formats
    return formats
  }

  private func part(ofType type: String) -> PackageEntry? {
    relationships.first(ofType: type).flatMap { package.directory.entry(named: $0.target) }
  }
}
