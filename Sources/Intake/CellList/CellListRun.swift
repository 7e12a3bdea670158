import Exchange
import Glibc
import OOXML
import Spreadsheet

/// Hands the cells of sheets from the reader to the writer.
final class CellListRun {
  private let workbook: Workbook

  /// At an address of its own: the checks for conflicting accesses to a class's own properties would be made for
  /// every cell.
  private let writer: UnsafeMutablePointer<CellListWriter>

  /// The kinds of the cell styles' formats as far as they were asked for: a cell's style is looked up once.
  private var kinds: [NumberFormat.Kind?] = []

  private var sheet = ""
  private var missingValues = 0
  private var firstMissingValue: CellReference?
  private var failure: OutputFailure?

  /// The cell of the sheet that was read last.
  private(set) var lastCell: CellReference?

  init(_ workbook: Workbook, _ writer: consuming CellListWriter) {
    self.workbook = workbook
    self.writer = .allocate(capacity: 1)
    self.writer.initialize(to: writer)
  }

  deinit {
    writer.deinitialize(count: 1)
    writer.deallocate()
  }

  /// Writes what stands in front of all sheets.
  func begin() throws(CellListEnd) {
    do throws(OutputFailure) {
      try writer.pointee.begin()
    } catch {
      throw CellListEnd(.output(error), .failed)
    }
  }

  /// Writes a sheet's cells; what was written is handed on, also where the sheet breaks off.
  ///
  /// - Returns: why it broke off.
  func list(_ entry: SheetEntry) throws(CellListEnd) -> Refusal? {
    sheet = entry.name
    lastCell = nil
    missingValues = 0
    firstMissingValue = nil
    writer.pointee.begin(sheet: entry.name)
    let refusal = read(entry)
    if failure == nil {
      do throws(OutputFailure) {
        try writer.pointee.flush()
      } catch {
        failure = error
      }
    }
    if let failure { throw CellListEnd(.output(failure), .failed) }
    return refusal
  }

  /// The formulas of the sheet that have no result.
  var formulasWithoutValue: CellListProblem? {
    firstMissingValue.map { .formulasWithoutValue(sheet: sheet, count: missingValues, first: $0) }
  }

  private func read(_ entry: SheetEntry) -> Refusal? {
    do throws(Refusal) {
      try workbook.readCells(of: entry) { cell throws(Refusal) in try self.take(cell) }
      return nil
    } catch {
      return error
    }
  }

  private func take(_ cell: borrowing RawCell) throws(Refusal) {
    lastCell = cell.reference
    guard cell.kind != .formulaWithoutValue else {
      missingValues += 1
      firstMissingValue = firstMissingValue ?? cell.reference
      return
    }
    let kind = cell.kind == .number ? try formatKind(ofStyle: cell.styleIndex) : .general
    do throws(OutputFailure) {
      try write(cell, kind)
    } catch {
      // The reader knows refusals alone: any of them ends it, and the failure is what is told.
      failure = error
      throw .systemFailure(errorNumber: EIO)
    }
  }

  private func write(_ cell: borrowing RawCell, _ kind: NumberFormat.Kind) throws(OutputFailure) {
    switch cell.kind {
    case .number: try writeNumber(cell, kind)
    case .text: try writer.pointee.append(cell.reference, .string, cell.bytes)
    case .error: try writer.pointee.append(cell.reference, .error, cell.bytes)
    case .date: try writer.pointee.append(cell.reference, .date, cell.bytes)
    case .boolean:
      if case .boolean(let flag) = cell.value {
        try writer.pointee.append(cell.reference, flag)
      } else {
        try writer.pointee.append(cell.reference, .string, cell.bytes)
      }
    case .formulaWithoutValue: return
    }
  }

  private func writeNumber(_ cell: borrowing RawCell, _ kind: NumberFormat.Kind) throws(OutputFailure) {
    if !kind.showsTime, ExactDecimal.isPlain(cell.bytes) {
      return try writer.pointee.append(cell.reference, .number, cell.bytes)
    }
    guard let number = cell.number else {
      return try writer.pointee.append(cell.reference, .string, cell.bytes)
    }
    let date = DateTimeText(number, kind: kind, uses1904Dates: workbook.uses1904Dates)
    if let date { return try writer.pointee.append(cell.reference, date) }
    try writer.pointee.append(cell.reference, number)
  }

  private func formatKind(ofStyle index: Int) throws(Refusal) -> NumberFormat.Kind {
    if index < kinds.count, let kind = kinds[index] { return kind }
    let kind = try workbook.format(ofStyle: index).kind
    // Indexes beyond all styles are kept out, that they cost no memory.
    guard index < CellListRun.keptKinds else { return kind }
    if index >= kinds.count { kinds += repeatElement(nil, count: index + 1 - kinds.count) }
    kinds[index] = kind
    return kind
  }

  /// Excel itself ends at 65,490 styles.
  private static let keptKinds = 1 << 16
}
