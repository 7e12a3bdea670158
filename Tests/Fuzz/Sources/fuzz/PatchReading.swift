import OOXML
import Spreadsheet

/// All cells of a workbook, to be compared with those after a change.
struct PatchReading {
  struct Cell: Hashable {
    let value: CellValue?
    let hasFormula: Bool

    /// Nil for a cell that was put there, whose style is not foretold.
    let style: Int?
  }

  struct Sheet {
    var cells: [CellReference: Cell] = [:]
    var merges = MergedRanges([])
  }

  private(set) var sheets: [Sheet] = []

  /// One for all readings, which otherwise take most of the time.
  private static let resources = ReaderResources()

  init(_ bytes: [UInt8], limits: Limits) throws(Refusal) {
    let workbook = try Workbook(bytes: bytes, limits: limits, resources: PatchReading.resources)
    for entry in workbook.sheets {
      var sheet = Sheet()
      try workbook.readCells(of: entry) { cell throws(Refusal) in
        sheet.cells[cell.reference] = Cell(
          value: cell.value, hasFormula: cell.hasFormula, style: cell.styleIndex)
      }
      sheet.merges = try workbook.sheet(entry).merges
      sheets.append(sheet)
    }
  }

  /// The cells that differ; cached values of formulas may go.
  static func differences(_ expected: Sheet, _ read: Sheet) -> [String] {
    Set(expected.cells.keys).union(read.cells.keys).sorted().compactMap { place in
      let (wanted, found) = (expected.cells[place], read.cells[place])
      if let found, found.hasFormula, found.value == nil, wanted?.hasFormula ?? true { return nil }
      if let wanted, let found, wanted.value == found.value, wanted.hasFormula == found.hasFormula,
        wanted.style == nil || wanted.style == found.style
      {
        return nil
      }
      return "\(place): \(found.map { "\($0)" } ?? "nothing"), not \(wanted.map { "\($0)" } ?? "nothing")"
    }
  }
}
