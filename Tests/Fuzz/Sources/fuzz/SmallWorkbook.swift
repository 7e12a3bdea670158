import Spreadsheet
import TestSupport

/// A workbook with a little of everything that the reader reads.
enum SmallWorkbook {
  static func package() -> ZIPMaker {
    let cells = [
      CellMaker("A1", "项目编码"), CellMaker("B1", "a_x000D_b"), CellMaker("C1", .inlineText("内 <x>")),
      CellMaker("A2", .number("0.905"), format: "0.0%"), CellMaker("B2", 44742, format: "yyyy\"年\"m\"月\""),
      CellMaker("C2", .number("-1.5E-3"), format: "#,##0.00;[Red]-0"), CellMaker("D2", .boolean(true)),
      CellMaker("E2", .error("#N/A")), CellMaker("A3", .formula("SUM(A1)", cached: "6")),
      CellMaker("B3", .formula("A1", cached: nil)), CellMaker("C3", .empty, format: "0"),
    ]
    return WorkbookMaker([
      SheetMaker("表", cells, merges: ["A1:B2", "C3:D4"]), SheetMaker("b", visibility: .hidden),
    ]).package()
  }
}
