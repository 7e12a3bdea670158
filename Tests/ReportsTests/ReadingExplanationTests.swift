import Review
import Testing
import Wording

@testable import Reports

@Suite struct ReadingExplanationTests {
  @Test func everyProblemIsExplainedInBothLanguages() throws {
    for id in ReadingExplanation.ids {
      let explanation = try #require(ReadingExplanation(id: id))
      for part in RuleTextPart.allCases where part != .example {
        let chinese = try #require(explanation.text(part, in: .chinese))
        let english = try #require(explanation.text(part, in: .english))
        #expect(chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(id)")
        #expect(english.contains { $0.isASCII && $0.isLetter }, "\(id)")
        #expect(part == .title || chinese.hasSuffix("。") && english.hasSuffix("."), "\(id) \(part)")
      }
      #expect(explanation.text(.example, in: .chinese) == nil)
    }
  }

  @Test func otherIdsAreNone() {
    #expect(ReadingExplanation(id: "comparator-missing") == nil)
  }
}
