import Exchange
import Forms
import Intake
import OOXML
import Testing
import Wording

/// Every way in which filling fails has an id and a sentence in both languages.
@Suite struct FillFailureTests {
  private static let failures: [(FillFailure, String)] = [
    (.template(path: "甲.xlsx", .oldWorkbook), Refusal.oldWorkbook.id),
    (.patch(path: "甲.xlsx", project: "", .noSuchSheet("表")), "patch-no-such-sheet"),
    (.patch(path: "甲.xlsx", project: "普法", .noRoomForRows(sheet: "表", count: 2)), "patch-no-room-for-rows"),
    (.noForm(path: "甲.xlsx", sheets: ["表"], hidden: ["旧表"]), "template-without-form"),
    (.severalForms(path: "甲.xlsx", sheets: ["一", "二"]), "template-several-forms"),
    (.severalFormsOnSheet(path: "甲.xlsx", sheet: "表"), "template-several-forms-on-sheet"),
    (.noSuchSheet("丙", path: "甲.xlsx", sheets: ["表"]), "template-no-such-sheet"),
    (.outputIsTemplate(path: "甲.xlsx"), "output-is-template"),
    (.outputIsInput(path: "甲.xlsx"), "output-is-input"),
    (.endingDiffers(path: "甲.xlsm", ending: "xlsx"), "output-ending-differs"),
    (.severalDepartments(names: ["315", "316"]), "several-departments"),
    (.rowsProtected(project: "普法", sheet: "表", missing: 3), "template-rows-protected"),
    (.nothingToFill, "nothing-to-fill"), (.output(.diskFull(path: "甲.xlsx")), "output-disk-full"),
  ]

  @Test(arguments: failures)
  func sentencesStandInBothLanguages(failure: FillFailure, id: String) {
    #expect(failure.id == id)
    let chinese = failure.text(in: .chinese)
    let english = failure.text(in: .english)
    #expect(chinese.hasSuffix("。"))
    #expect(english.hasSuffix("."))
    #expect(chinese != english)
  }
}
