import Intake
import OOXML
import Testing
import Wording

@testable import Archive

@Suite struct MessagesTests {
  private static let failures: [ArchiveFailure] = [
    .missing(path: "a"), .notADatabase(path: "a"), .notAnArchive(path: "a"), .newerSchema(path: "a"),
    .locked(path: "a"), .diskFull(path: "a"), .damaged(path: "a"), .system(path: "a", code: 13),
    .database(path: "a", code: 1, message: "a"), .unfitPath(path: "a"),
    .folderMissing(path: "a", folder: "b"),
  ]
  private static let faults: [VerificationFault] = [
    .damaged("a"), .rowMissing(table: "a", row: 1, parent: "b"), .contentChanged(project: "a", version: 1),
    .contentUnreadable(project: "a", version: 1), .factsDiffer(project: "a", version: 1, field: "b"),
    .latestDiffers(project: "a"), .countsDiffer(file: "a"), .batchDiffers(batch: 1, received: 2, done: 1),
  ]
  private static let others: [any Worded & Sendable] = [
    FeedbackRefusal.missing(path: "a"), FeedbackRefusal.changed(path: "a"),
    FeedbackRefusal.unreadable(path: "a", .nothingTaken), FeedbackRefusal.folderOfInputs(path: "a"),
    IngestRefusal.nothingTaken, IngestRefusal.folder(code: 13), IngestRefusal.bundle(.damagedDirectory),
    ArchiveConflict(
      .projectConflict(
        project: "a",
        places: [FormPlace(file: "a", sheet: "", cell: ""), FormPlace(file: "b", sheet: "c", cell: "A1")])),
  ]

  @Test func areSentencesInBothLanguages() {
    for message in Self.failures as [any Worded] + Self.faults + Self.others.map({ $0 as any Worded }) {
      let chinese = message.text(in: .chinese)
      let english = message.text(in: .english)
      #expect(chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(message.id)")
      #expect(!english.contains("、") && !english.contains("。"), "\(message.id)")
      #expect(message.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    }
  }
}
