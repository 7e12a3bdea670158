import BudgetModel
import Corrections
import Testing

@Suite struct PathParsingTests {
  private static let paths: [Path] =
    [
      .fiscalYear, .departmentCode, .departmentName, .overall, .projects, .project, .plan, .indicators,
      .indicator(3), .field(.budgetTotal), .field(.goal(1)), .field(.indicator(0, .target)), .field(.goals),
    ] + OverallSection.allCases.map(Path.section) + OverallSection.allCases.map { .item($0, 2, nil) }
    + OverallField.allCases.map { .item(.measures, 0, $0) }

  @Test(arguments: paths)
  func isReadAsItIsWritten(_ path: Path) {
    #expect(Path(path.description) == path)
  }

  @Test(arguments: [
    "", "overall.", "overall.all", "overall.measures[0].code", "overall.measures[x]", "department",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(Path(text) == nil)
  }
}
