import Exchange
import Testing
import Wording

@Suite struct OutputFailureTests {
  static let all: [OutputFailure] = [
    .folderMissing(folder: "甲"), .folderIsFile(folder: "甲"), .notPermitted(path: "甲"),
    .readOnlyVolume(path: "甲"), .diskFull(path: "甲"),
    .isFolder(path: "甲"), .isNoFile(path: "甲"), .temporaryFolder(path: "甲", code: 13),
    .textTooLong(place: WorkbookPlace(label: "甲", path: "a"), length: 40_000), .workbookDamaged,
    .system(path: "甲", code: 5),
  ]

  @Test func everyFailureHasAnIdOfItsOwn() {
    #expect(Set(Self.all.map(\.id)).count == Self.all.count)
    #expect(Self.all.allSatisfy { $0.id.hasPrefix("output-") })
  }

  @Test(arguments: all)
  func sentencesNameThePlaceInBothLanguages(failure: OutputFailure) {
    for language in Language.allCases {
      let text = failure.text(in: language)
      #expect(text.contains("甲") || failure == .workbookDamaged)
      #expect(text.hasSuffix(language == .chinese ? "。" : "."))
    }
  }
}
