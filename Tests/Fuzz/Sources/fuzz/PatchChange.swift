import OOXML
import Spreadsheet

/// A change to the first sheet of a workbook, drawn from four bytes.
enum PatchChange {
  case set(CellReference, PatchValue)
  case insertion(count: Int, after: Int, model: Int?)
  case removal(ClosedRange<Int>)
  case clone

  init(_ bytes: ArraySlice<UInt8>) {
    let numbers = bytes.map(Int.init)
    let (row, column) = (1 + numbers[1] % 40, 1 + numbers[2] % 30)
    let place = CellReference(row: row, column: column)
    switch numbers[0] % 6 {
    case 0: self = .set(place, .number(ExactDecimal(numbers[3] - 100)))
    case 1: self = .set(place, .text(PatchChange.texts[numbers[3] % PatchChange.texts.count]))
    case 2: self = .set(place, .blank)
    case 3:
      self = .insertion(count: 1 + numbers[2] % 3, after: row - 1, model: numbers[3] == 0 ? nil : numbers[3])
    case 4: self = .removal(row...row + numbers[2] % 3)
    default: self = .clone
    }
  }

  private static let texts = ["", "绩效", " a\n", "<&>\"", "_x000D_", "\r", "]]>", "😀", "=1"]
  private static let cloneName = "副本"

  func make(in sheet: SheetEntry, of patch: WorkbookPatch) throws(PatchRefusal) {
    switch self {
    case .set(let place, let value): _ = try patch.set([place: value], in: sheet)
    case .insertion(let count, let after, let model):
      try patch.insertRows(count, after: after, model: model, in: sheet)
    case .removal(let rows): try patch.removeRows(rows, in: sheet)
    case .clone: _ = try patch.clone(sheet, named: PatchChange.cloneName)
    }
  }

  /// What reads otherwise than the change demands.
  func problems(_ before: PatchReading, _ after: PatchReading) -> [String] {
    guard after.sheets.count == before.sheets.count + (isClone ? 1 : 0) else { return ["sheets"] }
    var expected = before.sheets
    if isClone { expected.append(expected[0]) }
    expected[0].cells = moved(expected[0])
    return zip(expected, after.sheets).enumerated().flatMap { index, sheets in
      PatchReading.differences(sheets.0, sheets.1).map { "sheet \(index): \($0)" }
    }
  }

  private var isClone: Bool {
    if case .clone = self { true } else { false }
  }

  /// The cells of the first sheet as the change leaves them.
  private func moved(_ sheet: PatchReading.Sheet) -> [CellReference: PatchReading.Cell] {
    switch self {
    case .set(let place, let value): return PatchChange.putting(value, at: place, into: sheet)
    case .clone: return sheet.cells
    case .insertion(let count, let after, _):
      return PatchChange.moving(sheet.cells, from: after + 1, by: count)
    case .removal(let rows):
      return PatchChange.moving(sheet.cells, from: rows.upperBound + 1, by: -rows.count)
    }
  }

  private static func putting(
    _ value: PatchValue, at place: CellReference, into sheet: PatchReading.Sheet
  ) -> [CellReference: PatchReading.Cell] {
    var cells = sheet.cells
    let target = sheet.merges.extent(of: place).topLeft
    let read: CellValue? =
      switch value {
      case .number(let number): .number(number)
      case .text(let text): text.isEmpty ? nil : .text(text)
      case .blank: nil
      }
    // A blank under a merge takes nothing from the merge's value.
    if value == .blank, target != place { return cells }
    cells[target] = read.map { PatchReading.Cell(value: $0, hasFormula: false, style: nil) }
    return cells
  }

  private static func moving(
    _ cells: [CellReference: PatchReading.Cell], from row: Int, by count: Int
  ) -> [CellReference: PatchReading.Cell] {
    var moved: [CellReference: PatchReading.Cell] = [:]
    for (place, cell) in cells {
      let isMoved = place.row >= row
      moved[CellReference(row: isMoved ? place.row + count : place.row, column: place.column)] = cell
    }
    return moved
  }
}
