import TestSupport
import Testing

@testable import Spreadsheet

@Suite struct CellReferenceTests {
  @Test(arguments: [
    ("A1", 1, 1), ("C4", 4, 3), ("Z9", 9, 26), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384),
    ("xfd1", 1, 16_384),
  ])
  func reads(_ text: String, _ row: Int, _ column: Int) {
    #expect(CellReference(text) == CellReference(row: row, column: column))
  }

  @Test(arguments: [
    "", "A", "1", "A0", "A01", "1A", "$A$1", "A1 ", " A1", "A-1", "A1B", "XFE1", "A1048577",
    "AAAAAAAAAAAAAAAAAAAA1",
    "A99999999999999999999999", "Ａ1", "A１", "é1", "@1", "[1", "`1", "{1", "A1:B2", "A\0",
  ])
  func refuses(_ text: String) {
    #expect(CellReference(text) == nil)
  }

  @Test func printsWhatItReads() {
    var random = SplitMix64(seed: 31)
    for _ in 0..<2000 {
      let cell = CellReference(
        row: Int.random(in: 1...CellReference.rowLimit, using: &random),
        column: Int.random(in: 1...CellReference.columnLimit, using: &random))
      #expect(CellReference(cell.description) == cell)
      #expect(CellReference(cell.description.lowercased()) == cell)
    }
    for column in 1...CellReference.columnLimit {
      let letters = CellReference.letters(ofColumn: column)
      #expect(CellReference(letters + "1")?.column == column)
    }
    #expect(CellReference.letters(ofColumn: 0) == "")
  }

  @Test func orderIsRowByRow() {
    #expect(CellReference(row: 1, column: 9) < CellReference(row: 2, column: 1))
    #expect(CellReference(row: 2, column: 1) < CellReference(row: 2, column: 2))
  }
}
