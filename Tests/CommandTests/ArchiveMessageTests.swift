import Archive
import Testing
import Wording

@testable import jixiao

/// The sentences of the commands that work on an archive, by their ids, in both languages.
@Suite struct ArchiveMessageTests {
  private static var summary: IngestSummary {
    var summary = IngestSummary()
    summary.received = 5
    summary.accepted = 1
    summary.ignored = 1
    summary.isTrial = true
    return summary
  }
  private static let ofIngest: [(IngestMessage, String)] = [
    (.resumed, "ingest-resumed"), (.quarantined(path: "a", .nothingTaken), "file-quarantined"),
    (.trial(path: "a", .unchanged, newProjects: 0, newVersions: 0), "ingest-trial"),
    (.trial(path: "a", .accepted, newProjects: 1, newVersions: 0), "ingest-trial"),
    (.trial(path: "a", .acceptedWithFindings, newProjects: 0, newVersions: 1), "ingest-trial"),
    (.trial(path: "a", .accepted, newProjects: 0, newVersions: 0), "ingest-trial"),
    (.nothingReceived, "nothing-received"), (.conflicts(1), "ingest-conflicts"),
    (.outcomes(summary), "ingest-outcomes"), (.outcomes(IngestSummary()), "ingest-outcomes"),
    (.projects(summary), "ingest-projects"), (.stopped(left: 1), "ingest-stopped"),
  ]
  private static let ofOthers: [(ArchiveMessage, String)] = [
    (.written(path: "a", projects: nil), "written"), (.written(path: "a", projects: 1), "written"),
    (.nothingSelected, "nothing-selected"), (.textsLeftOut, "department-texts-left-out"),
    (.feedback(FeedbackSummary()), "feedback-written"), (.unknownProject("a"), "unknown-project"),
    (.unknownVersion("a"), "unknown-version"),
  ]

  @Test func areSentencesInBothLanguages() {
    let all =
      Self.ofIngest.map { ($0.0 as any Worded, $0.1) } + Self.ofOthers.map { ($0.0 as any Worded, $0.1) }
    for (message, id) in all {
      #expect(message.id == id)
      let chinese = message.text(in: .chinese)
      let english = message.text(in: .english)
      #expect(chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(id)")
      #expect(!english.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) }, "\(id)")
      #expect(!chinese.contains("\n") && !english.contains("\n"))
    }
  }

  /// The four outcomes and what is left are numbers of the summary, and each of them stands in its sentence.
  @Test(arguments: Language.allCases) func namesEveryOutcome(_ language: Language) {
    var summary = IngestSummary()
    (summary.accepted, summary.withFindings, summary.unchanged, summary.quarantined) = (11, 12, 13, 14)
    (summary.received, summary.ignored) = (65, 16)
    let text = IngestMessage.outcomes(summary).text(in: language)
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    #expect(numbers == [65, 11, 12, 13, 14, 15, 16])
  }
}
