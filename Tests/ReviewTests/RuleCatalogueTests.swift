import Review
import Testing

@Suite struct RuleCatalogueTests {
  @Test func everyRuleHasAnIdOfItsOwn() {
    #expect(Set(RuleCatalogue.rules.map(\.id)).count == RuleCatalogue.rules.count)
  }
}
