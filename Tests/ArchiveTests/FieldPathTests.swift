import BudgetModel
import Testing

@testable import Archive

@Suite struct FieldPathTests {
  @Test func descriptionsReadBack() {
    let columns = FieldPath.IndicatorField.allCases.map { FieldPath.indicator(12, $0) }
    let others: [FieldPath] = [
      .code, .name, .unit, .unitCode, .unitName, .budgetTotal, .budgetFiscal, .budgetOther, .purpose,
      .disbursement(3), .goals, .goal(0),
    ]
    for path in columns + others { #expect(FieldPath(description: "\(path)") == path) }
    for text in ["", "x", "goals[", "goals[-1]", "goals[1]x", "indicators[1]", "indicators[1].x"] {
      #expect(FieldPath(description: text) == nil)
    }
  }
}
