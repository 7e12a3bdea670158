import Exchange
import Intake
import OOXML
import Spreadsheet
import Testing
import Wording

/// What is said about cells that are not listed, by its id and in both languages.
@Suite struct CellListProblemTests {
  private static let cell = CellReference(row: 7, column: 2)
  private static let problems: [(CellListProblem, id: String, place: String, Severity)] = [
    (.refused(.workbook(.emptyFile), sheet: nil, lastCell: nil), "file-empty", "", .error),
    (.refused(.workbook(.missingPart("x")), sheet: "a", lastCell: nil), "part-missing", "a", .error),
    (.refused(.workbook(.missingPart("x")), sheet: "a", lastCell: cell), "part-missing", "a!B7", .error),
    (.unknownSheet("b", sheets: ["a"]), "sheet-unknown", "", .error),
    (.hiddenSheetsSkipped(names: ["a"]), "hidden-sheets-skipped", "", .warning),
    (.noWorksheet("a", .chartsheet), "sheet-of-other-kind", "a", .info),
    (.noWorksheet("a", .dialogsheet), "sheet-of-other-kind", "a", .info),
    (.noWorksheet("a", .macrosheet), "sheet-of-other-kind", "a", .warning),
    (.formulasWithoutValue(sheet: "a", count: 2, first: cell), "formula-without-value", "a!B7", .warning),
    (.output(.diskFull(path: "x")), "output-disk-full", "", .error),
  ]

  @Test func saysWhatWhereAndHowGrave() {
    for (problem, id, place, severity) in Self.problems {
      #expect(problem.id == id)
      #expect(problem.place == place)
      #expect(problem.severity == severity)
    }
  }

  @Test func speaksBothLanguages() {
    for (problem, id, _, _) in Self.problems {
      let isHan: (Unicode.Scalar) -> Bool = { (0x4E00...0x9FFF).contains($0.value) }
      #expect(problem.text(in: .chinese).unicodeScalars.contains(where: isHan), "\(id)")
      #expect(!problem.text(in: .english).unicodeScalars.contains(where: isHan), "\(id)")
    }
  }
}
