import BudgetModel
import Testing

@Suite struct FieldPathParsingTests {
  private static let paths: [FieldPath] =
    [
      .code, .name, .unit, .unitCode, .unitName, .budgetTotal, .budgetFiscal, .budgetOther, .purpose,
      .disbursement(0), .goals, .goal(12),
    ] + FieldPath.IndicatorField.allCases.map { .indicator(4, $0) }

  @Test(arguments: paths)
  func isReadAsItIsWritten(_ path: FieldPath) {
    #expect(FieldPath(path.description) == path)
  }

  @Test(arguments: [
    "", "Code", "goals[]", "goals[-1]", "goals[01]", "goals[1", "goals[1]x", "goals[9999999999]",
    "goals[0].text",
    "indicators[0]", "indicators[0].value", "indicators[0].", "[0]", "budget", "disbursement[0].percent",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(FieldPath(text) == nil)
  }
}
