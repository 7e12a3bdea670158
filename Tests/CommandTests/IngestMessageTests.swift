import Archive
import Testing
import Wording

@testable import jixiao

/// Every sentence of `ingest` by its id, in both languages.
@Suite struct IngestMessageTests {
  private static var messages: [IngestMessage] {
    var summary = IngestSummary()
    summary.received = 3
    summary.ignored = 1
    return [
      .resumed, .quarantined(path: "a", .nothingTaken),
      .trial(path: "a", .unchanged, newProjects: 0, newVersions: 0),
      .nothingReceived, .trialAgain(path: "a", .accepted),
      .superseded(.init(path: "a", project: "b", current: "c", receivedAt: "2022-01-01T00:00:00Z")),
      .moreSuperseded(1), .otherSettings(count: 1, first: "a"), .otherYear(count: 1, first: "a"),
      .conflicts(1), .outcomes(summary), .projects(summary), .stopped(left: 1),
    ]
  }

  @Test func haveIdsOfTheirOwnAndBothLanguages() {
    let ids = Self.messages.map(\.id)
    #expect(Set(ids).count == ids.count)
    for message in Self.messages {
      let (chinese, english) = (message.text(in: .chinese), message.text(in: .english))
      #expect(chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(message.id)")
      #expect(!english.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(message.id)")
      #expect(!chinese.contains("\n") && !english.contains("\n"))
      #expect(message.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    }
  }

  /// Each outcome of a trial has a sentence of its own.
  @Test func trialsTellTheirOutcomesApart() {
    let trials: [IngestMessage] = [
      .trial(path: "a", .unchanged, newProjects: 0, newVersions: 0),
      .trial(path: "a", .accepted, newProjects: 0, newVersions: 0),
      .trial(path: "a", .acceptedWithFindings, newProjects: 0, newVersions: 0),
      .trial(path: "a", .accepted, newProjects: 1, newVersions: 0),
      .trial(path: "a", .accepted, newProjects: 0, newVersions: 1), .trialAgain(path: "a", .accepted),
    ]
    for language in Language.allCases {
      #expect(Set(trials.map { $0.text(in: language) }).count == trials.count)
    }
  }
}
