import Exchange
import Intake
import OOXML
import Remarks
import Testing
import Wording

@Suite struct RemarkFailureTests {
  private static let cases: [(RemarkFailure, String, ConversionOutcome)] = [
    (.notAWorkbook(path: "a.json"), "remark-not-a-workbook", .refused),
    (.patch(path: "a.xlsx", .packageTooLarge), "patch-package-too-large", .refused),
    (.outputIsInput(path: "a.xlsx"), "output-is-input", .misused),
    (.needsFolder(count: 2), "remark-needs-folder", .misused),
    (.endingDiffers(path: "a.xls", ending: "xlsx"), "output-ending-differs", .misused),
    (.output(.workbookDamaged), "output-workbook-damaged", .failed),
  ]

  @Test func haveIdsAndOutcomes() {
    for (failure, id, outcome) in Self.cases {
      #expect(failure.outcome == outcome, "\(failure)")
      #expect(failure.id == id)
      #expect(failure.text(in: .chinese) != failure.text(in: .english))
    }
  }
}
