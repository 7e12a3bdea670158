import TestSupport
import Testing

@testable import Spreadsheet

@Suite struct SheetTests {
  private static func text(_ reference: String, _ text: String) throws -> Cell {
    Cell(try #require(CellReference(reference)), .text(text))
  }

  @Test func cellsStandInOrderWhateverTheirOrder() throws {
    let sheet = Sheet(
      name: "表", cells: [try Self.text("B2", "b"), try Self.text("A1", "a"), try Self.text("A2", "c")])
    #expect(sheet.cells.map(\.reference.description) == ["A1", "A2", "B2"])
    #expect(sheet.text(at: CellReference(row: 2, column: 2)) == "b")
    #expect(sheet.text(at: CellReference(row: 9, column: 9)) == "")
    #expect(sheet.cell(at: CellReference(row: 1, column: 2)) == nil)
  }

  @Test func lastOfSeveralCellsAtOnePlaceCounts() throws {
    let sheet = Sheet(name: "表", cells: [try Self.text("A1", "first"), try Self.text("A1", "last")])
    #expect(sheet.cells.map(\.value) == [.text("last")])
  }

  @Test func rowsAreSlices() throws {
    let sheet = Sheet(
      name: "表", cells: [try Self.text("A1", "a"), try Self.text("C2", "b"), try Self.text("D2", "c")])
    #expect(sheet.cells(inRow: 2).map(\.reference.description) == ["C2", "D2"])
    #expect(sheet.cells(inRow: 3).isEmpty)
    for row in [Int.min, 0, CellReference.rowLimit, Int.max] { #expect(sheet.cells(inRow: row).isEmpty) }
  }

  @Test func lookupAgreesWithTheCells() {
    var random = SplitMix64(seed: 61)
    for _ in 0..<100 {
      var last: [CellReference: Cell] = [:]
      let cells = (0..<20).map { index in
        let place = CellReference(
          row: Int.random(in: 1...5, using: &random), column: Int.random(in: 1...5, using: &random))
        let cell = Cell(place, .text("\(index)"))
        last[place] = cell
        return cell
      }
      let sheet = Sheet(name: "表", cells: cells)
      #expect(sheet.cells == last.values.sorted { $0.reference < $1.reference })
      for row in 1...5 {
        #expect(Array(sheet.cells(inRow: row)) == sheet.cells.filter { $0.reference.row == row })
        for column in 1...5 {
          let place = CellReference(row: row, column: column)
          #expect(sheet.cell(at: place) == last[place])
        }
      }
    }
  }

  @Test func textOfOtherValues() throws {
    let place = CellReference(row: 1, column: 1)
    let sheet = Sheet(name: "表", cells: [])
    #expect(sheet.text(of: Cell(place, .boolean(true))) == "TRUE")
    #expect(sheet.text(of: Cell(place, .boolean(false))) == "FALSE")
    #expect(sheet.text(of: Cell(place, .error("#DIV/0!"))) == "#DIV/0!")
    #expect(sheet.text(of: Cell(place, .date("2022-12-31"))) == "2022-12-31")
    #expect(sheet.text(of: Cell(place, .number(try #require(ExactDecimal("95.50"))))) == "95.5")
  }
}
