public import Exchange
import OOXML
import Spreadsheet

/// Lists the cells of a workbook, or of a text file, as they are read.
///
/// Nothing is gathered: a cell's bytes are written when they are read, and memory stays flat however many there are.
/// Where a sheet can't be read, the next one is still listed.
public struct CellListing {
  private let request: CellListRequest
  private let sink: (UnsafeRawBufferPointer) throws(OutputFailure) -> Void
  private let report: (CellListProblem) -> Void

  /// - Parameters:
  ///   - sink: takes the list's bytes piece by piece.
  ///   - report: is told of what is not listed.
  public init(
    _ request: CellListRequest, sink: @escaping (UnsafeRawBufferPointer) throws(OutputFailure) -> Void,
    report: @escaping (CellListProblem) -> Void
  ) {
    self.request = request
    self.sink = sink
    self.report = report
  }

  /// Carries the request out.
  public func run() -> ConversionOutcome {
    do throws(CellListEnd) {
      switch try kind() {
      case .csv(let bytes): return try list(bytes)
      case .workbook, .json: return try list(open())
      }
    } catch {
      report(error.problem)
      return error.outcome
    }
  }

  private func kind() throws(CellListEnd) -> InputKind {
    do throws(InputRefusal) {
      return try InputKind.of(request.path)
    } catch {
      throw CellListEnd(error)
    }
  }

  private func open() throws(CellListEnd) -> Workbook {
    do throws(Refusal) {
      return try Workbook(path: request.path, limits: request.limits)
    } catch {
      throw CellListEnd(.workbook(error))
    }
  }

  // MARK: Workbooks

  private func list(_ workbook: Workbook) throws(CellListEnd) -> ConversionOutcome {
    let entries = try chosen(of: workbook.sheets)
    let run = CellListRun(workbook, CellListWriter(request.format, sink: sink))
    var outcome: ConversionOutcome = []
    try run.begin()
    for entry in entries {
      guard entry.kind == .worksheet else {
        report(.noWorksheet(entry.name, entry.kind))
        continue
      }
      let refusal = try run.list(entry)
      if let problem = run.formulasWithoutValue { report(problem) }
      guard let refusal else { continue }
      outcome.insert(ConversionOutcome(refusal.category))
      report(.refused(.workbook(refusal), sheet: entry.name, lastCell: run.lastCell))
      // A limit that one sheet reached holds for all, so nothing behind it is read.
      guard refusal.category == .unreadable else { break }
    }
    return outcome
  }

  /// The sheets to list, in the workbook's order.
  private func chosen(of sheets: [SheetEntry]) throws(CellListEnd) -> [SheetEntry] {
    if let unknown = request.sheets.first(where: { name in !sheets.contains { $0.name == name } }) {
      throw CellListEnd(.unknownSheet(unknown, sheets: sheets.map(\.name)), .misused)
    }
    if !request.sheets.isEmpty { return sheets.filter { request.sheets.contains($0.name) } }
    guard !request.readsHiddenSheets else { return sheets }
    let hidden = sheets.filter { $0.visibility != .visible }
    if !hidden.isEmpty { report(.hiddenSheetsSkipped(names: hidden.map(\.name))) }
    return sheets.filter { $0.visibility == .visible }
  }

  // MARK: Text files

  private func list(_ bytes: [UInt8]) throws(CellListEnd) -> ConversionOutcome {
    let name = InputContent.fileName(ofPath: request.path)
    let sheet: Sheet
    do throws(CSVRefusal) {
      sheet = try CSVSheet.read(bytes: bytes, name: name)
    } catch {
      throw CellListEnd(.csv(error))
    }
    if let unknown = request.sheets.first(where: { $0 != name }) {
      throw CellListEnd(.unknownSheet(unknown, sheets: [name]), .misused)
    }
    do throws(OutputFailure) {
      try write(sheet)
    } catch {
      throw CellListEnd(.output(error), .failed)
    }
    return []
  }

  private func write(_ sheet: Sheet) throws(OutputFailure) {
    var writer = CellListWriter(request.format, sink: sink)
    try writer.begin()
    writer.begin(sheet: sheet.name)
    for cell in sheet.cells { try writer.append(cell.reference, .string, text: sheet.text(of: cell)) }
    try writer.flush()
  }
}
