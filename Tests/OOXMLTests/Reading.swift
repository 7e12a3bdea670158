import OOXML
import Spreadsheet
import TestSupport

/// The first sheet of a workbook whose only sheet is given as XML.
func sheet(_ raw: String, changing change: (inout ZIPMaker) -> Void = { _ in }) throws(Refusal) -> Sheet {
  var package = WorkbookMaker([SheetMaker(raw: raw)]).package()
  change(&package)
  return try firstSheet(package.bytes())
}

func firstSheet(_ bytes: [UInt8], limits: Limits = .standard) throws(Refusal) -> Sheet {
  let workbook = try Workbook(bytes: bytes, limits: limits)
  guard let entry = workbook.sheets.first else { return Sheet(name: "", cells: []) }
  return try workbook.sheet(entry)
}

/// Why bytes are refused; nil if all their sheets can be read.
func refusal(_ bytes: [UInt8], limits: Limits = .standard) -> Refusal? {
  do throws(Refusal) {
    let workbook = try Workbook(bytes: bytes, limits: limits)
    for entry in workbook.sheets { _ = try workbook.sheet(entry) }
    return nil
  } catch {
    return error
  }
}

/// A package with one sheet that holds a text, a number and a shared string.
func package() -> ZIPMaker {
  WorkbookMaker([
    SheetMaker("表", [CellMaker("A1", "名称"), CellMaker("B1", 12), CellMaker("C1", .inlineText("内"))])
  ]).package()
}

extension Sheet {
  /// What the cell at a reference holds.
  func value(_ reference: String) -> CellValue? {
    CellReference(reference).flatMap { cell(at: $0)?.value }
  }
}

extension CellValue {
  static func number(_ text: String) -> CellValue? { ExactDecimal(text).map { .number($0) } }
}
