import OOXML
import Testing
import Wording

@Suite struct MessagesTests {
  private static let refusals: [Refusal] =
    [
      .fileMissing, .folder, .notAFile, .permissionDenied, .systemFailure(errorNumber: 5), .fileChanged,
      .emptyFile,
      .oldWorkbook, .passwordProtected, .oldWordDocument, .oldPresentation, .compoundFile, .html,
      .xmlDocument,
      .plainText, .pdf, .richText, .lockFile, .picture, .otherArchive, .unknownFile, .wordDocument,
      .presentation,
      .openDocument, .binaryWorkbook, .packageWithoutWorkbook, .truncatedPackage, .damagedDirectory,
      .splitPackage,
      .encryptedEntry("a"), .unsupportedCompression("a", method: 12), .overlappingEntries("a", "b"),
      .duplicateEntry("a"), .parentFolderInName("../a"), .missingPart("a"),
      .brokenXML(part: "a", line: 1, column: 2),
      .documentTypeDeclaration(part: "a"), .unsupportedEncoding(part: "a", encoding: "GBK"),
      .unexpectedRoot(part: "a"),
      .sharedStringMissing(part: "a", cell: "C4", index: "7"),
      .unreadableReference(part: "a", reference: "XFE1"),
    ] + Refusal.Damage.allCases.map { .damagedEntry("a", $0) }
    + Limits.Name.allCases.map { .limitReached($0, value: 10, part: "a") }

  @Test func haveDistinctNames() {
    #expect(Set(MessagesTests.refusals.map(\.id)).count == MessagesTests.refusals.count)
    for refusal in MessagesTests.refusals {
      #expect(refusal.id.allSatisfy { $0.isLowercase || $0 == "-" }, "\(refusal.id)")
    }
  }

  @Test func areOneWholeSentenceInEachLanguage() {
    for refusal in MessagesTests.refusals {
      let chinese = refusal.text(in: .chinese)
      let english = refusal.text(in: .english)
      #expect(chinese.hasSuffix("。") && !chinese.contains("\n"), "\(refusal.id)")
      #expect(english.hasSuffix(".") && !english.contains("\n"), "\(refusal.id)")
      #expect(!english.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(refusal.id)")
    }
    let texts = MessagesTests.refusals.flatMap { [$0.text(in: .chinese), $0.text(in: .english)] }
    #expect(Set(texts).count == texts.count)
  }

  @Test func sayWhatToDo() {
    #expect(Refusal.oldWorkbook.text(in: .chinese).contains("请在 Excel 或 WPS 中另存为 .xlsx"))
    let missing = Refusal.sharedStringMissing(part: "p", cell: "C4", index: "7").text(in: .chinese)
    #expect(missing.contains("C4") && missing.contains("7"))
  }

  @Test func fallIntoTheCategoriesOfTheExitStatus() {
    #expect(Refusal.oldWorkbook.category == .unreadable)
    #expect(Refusal.limitReached(.cells, value: 1, part: "").category == .limit)
    #expect(Refusal.systemFailure(errorNumber: 5).category == .system)
  }
}
