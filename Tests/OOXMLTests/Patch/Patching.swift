import OOXML
import Spreadsheet
import TestSupport
import Testing

/// Puts values into the first sheet of a workbook; `nil` leaves a cell blank.
func patched(
  _ bytes: [UInt8], _ values: [String: PatchValue?], sheet index: Int = 0
) throws -> [UInt8] {
  let patch = try WorkbookPatch(bytes: bytes)
  try patch.set(cells(values), in: patch.sheets()[index])
  return try patch.bytes()
}

func cells(_ values: [String: PatchValue?]) -> [CellReference: PatchValue] {
  var cells: [CellReference: PatchValue] = [:]
  for (key, value) in values {
    if let reference = CellReference(key) { cells[reference] = value ?? .blank }
  }
  return cells
}

/// The first sheet's part after values were put into a workbook whose only sheet is given as XML.
func patchedPart(_ raw: String, _ values: [String: PatchValue?]) throws -> String {
  let bytes = try patched(WorkbookMaker([SheetMaker(raw: raw)]).bytes(), values)
  return try #require(PackageParts(bytes)?.text("xl/worksheets/sheet1.xml"))
}

/// The rows of a part that ``SheetMaker/part(rows:behind:)`` was made around.
func rows(_ part: String) -> String {
  let start = part.firstRange(of: "<sheetData>")?.upperBound ?? part.startIndex
  let end = part.firstRange(of: "</sheetData>")?.lowerBound ?? part.endIndex
  return String(part[start..<end])
}

/// Why a patch is refused, nil if it isn't.
func patchRefusal(_ raw: String, _ values: [String: PatchValue?]) throws -> PatchRefusal? {
  let patch = try WorkbookPatch(bytes: WorkbookMaker([SheetMaker(raw: raw)]).bytes())
  do {
    try patch.set(cells(values), in: patch.sheets()[0])
    return nil
  } catch {
    return error
  }
}

extension PatchValue {
  static func number(_ text: String) -> PatchValue { .number(ExactDecimal(text) ?? .zero) }
}
