import OOXML
import Spreadsheet
import Testing
import Wording

@Suite struct PatchMessagesTests {
  private static let refusals: [PatchRefusal] = {
    let cell = CellReference(row: 1, column: 2)
    let range = CellRange(cell)
    let own: [PatchRefusal] = [
      .noSuchSheet("a"), .unusualStructure(part: "a", element: "b"),
      .contradictoryPosition(sheet: "a", cell: cell),
      .outsideSheet(sheet: "a", row: 0, column: 1), .textTooLong(sheet: "a", cell: cell, length: 40_000),
      .numberNotKept(sheet: "a", cell: cell, number: .zero), .twoValuesInMerge(sheet: "a", range: range),
      .arrayFormula(sheet: "a", cell: cell, range: range), .tableHeader(sheet: "a", cell: cell),
      .pivotTable(sheet: "a", cell: cell), .noRoomForRows(sheet: "a", count: 3), .sheetNameNotAllowed("a"),
      .packageTooLarge, .unreadable(.emptyFile),
    ]
    return own
      + PatchRefusal.RowObstacle.allCases.map {
        .rowsCannotMove(sheet: "a", rows: 3, obstacle: $0, place: "b")
      }
      + PatchRefusal.CloneObstacle.allCases.map { .sheetCannotBeCloned(sheet: "a", obstacle: $0) }
  }()

  @Test func haveDistinctNames() {
    #expect(Set(PatchMessagesTests.refusals.map(\.id)).count == PatchMessagesTests.refusals.count)
    for refusal in PatchMessagesTests.refusals {
      #expect(refusal.id.allSatisfy { $0.isLowercase || $0 == "-" }, "\(refusal.id)")
    }
  }

  @Test func areOneWholeSentenceInEachLanguage() {
    for refusal in PatchMessagesTests.refusals {
      let (chinese, english) = (refusal.text(in: .chinese), refusal.text(in: .english))
      #expect(chinese.hasSuffix("。") && !chinese.contains("\n"), "\(refusal.id)")
      #expect(english.hasSuffix(".") && !english.contains("\n"), "\(refusal.id)")
      #expect(!english.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(refusal.id)")
    }
  }

  @Test func sayHowManyRowsAreMissing() {
    let refusal = PatchRefusal.rowsCannotMove(sheet: "表", rows: 7, obstacle: .chart, place: "x")
    #expect(refusal.text(in: .chinese).contains("缺少 7 行"))
    #expect(refusal.text(in: .english).contains("lacks 7 rows"))
    #expect(PatchRefusal.unreadable(.systemFailure(errorNumber: 5)).category == .system)
  }
}
