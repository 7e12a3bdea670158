import BudgetModel
import Review
import Spreadsheet
import Testing
import Wording

@testable import Reports

@Suite struct OverviewTests {
  private static let hostile = "=HYPERLINK(\"x\")<script>alert(1)</script>\u{202E}"

  private static func overview() -> Overview {
    var overview = Overview()
    overview.files.accepted = 1
    overview.files.withFindings = 2
    overview.files.quarantined = 1
    for (index, amount) in ["0.1", "0.2", "1234567.89"].enumerated() {
      var department = OverviewDepartment(Department(code: "31\(index)", name: hostile), fiscalYear: 2022)
      department.budget.add(Budget(total: ExactDecimal(amount).map(Money.init(yuan:))))
      department.rules = [RuleCount(rule: "goal-missing", severity: .error, count: index + 1, projects: 1)]
      overview.departments.append(department)
    }
    overview.quarantined = [Overview.QuarantinedFile(path: hostile, reason: "坏")]
    overview.conflicts = [
      Overview.Conflict(department: "315", code: "P", name: hostile, places: ["甲!A1", "乙!A1"])
    ]
    return overview
  }

  @Test(arguments: Language.allCases)
  func sumsAndCountsAgree(_ language: Language) throws {
    let tables = Self.overview().tables(in: language)
    let sum = try #require(tables[1].sum)
    #expect(sum.contains(.money(ExactDecimal("1234568.19").map(Money.init(yuan:)))))
    #expect(sum.contains(.count(6)))
    for table in tables {
      #expect((table.rows + (table.sum.map { [$0] } ?? [])).allSatisfy { $0.count == table.columns.count })
    }
  }

  @Test func nothingOfAFileIsMarkupOrFormula() throws {
    let page = String(decoding: OverviewPage.bytes(of: Self.overview(), in: .chinese), as: UTF8.self)
    #expect(!page.contains("<script") && !page.contains("\u{202E}"))
    let csv = String(decoding: try OverviewCSV.bytes(of: Self.overview(), in: .chinese), as: UTF8.self)
    #expect(csv.contains("'=HYPERLINK"))
    #expect(try !OverviewWorkbook.package(of: Self.overview(), in: .chinese).isEmpty)
  }

  @Test(
    arguments: [
      ("1", "100", 1), ("50", "100", 50), ("100", "100", 100), ("0.01", "1000000", 1), ("1", "3", 33),
    ]
      as [(String, String, Int)])
  func barsAreAsLongAsTheirShare(_ number: String, _ greatest: String, _ percent: Int) throws {
    let share = OverviewTable.percent(
      try #require(ExactDecimal(number)), of: try #require(ExactDecimal(greatest)))
    #expect(share == percent)
  }

  @Test func isCompleteOnlyWhereNothingIsLeftToDo() {
    #expect(!Self.overview().isComplete)
    var overview = Overview()
    #expect(overview.isComplete)
    overview.expected = ExpectedDepartments(lines: ["315"])
    #expect(!overview.isComplete)
    #expect(overview.verdict(in: .chinese) == "还要处理：有 1 个部门没有报送。")
  }
}
