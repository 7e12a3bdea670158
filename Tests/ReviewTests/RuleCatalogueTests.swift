import Foundation
import Review
import TestSupport
import Testing
import Wording

@Suite struct RuleCatalogueTests {
  @Test func everyRuleHasAnIdOfItsOwn() {
    #expect(RuleCatalogue.rules.count == 44)
    #expect(Set(RuleCatalogue.rules.map(\.id)).count == RuleCatalogue.rules.count)
    for rule in RuleCatalogue.rules {
      #expect(
        rule.id.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
      #expect(RuleCatalogue.rule(rule.id)?.id == rule.id)
    }
  }

  @Test(arguments: RuleCatalogue.rules.map(\.id), RuleTextPart.allCases)
  func everyRuleHasEveryTextInBothLanguages(_ id: String, _ part: RuleTextPart) throws {
    let text = try #require(RuleCatalogue.rule(id)).text(part)
    let chinese = text.text(in: .chinese)
    let english = text.text(in: .english)
    #expect(text.id == "\(id).\(part.rawValue)")
    #expect(chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } || part == .example)
    #expect(!chinese.isEmpty && !english.isEmpty && chinese != english)
    #expect(!chinese.contains("\n") && !english.contains("\n"))
    let isTitle = part == .title
    #expect(chinese.hasSuffix("。") == !isTitle || part == .example, "\(chinese)")
    #expect(english.hasSuffix(".") == !isTitle || part == .example, "\(english)")
  }

  /// Write it again with `jixiao rules --format markdown > Sources/Review/Review.docc/Rules.md`.
  @Test func documentationIsTheCataloguesOwn() throws {
    let page = ProjectFolder.root.appending(path: "Sources/Review/Review.docc/Rules.md")
    #expect(try String(contentsOf: page, encoding: .utf8) == RuleCatalogue.documentation)
  }

  @Test func everyParameterBelongsToARule() {
    for parameter in RuleParameter.allCases { #expect(RuleCatalogue.rule(parameter.rule) != nil) }
  }
}
