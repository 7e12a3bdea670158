import BudgetModel
import Testing

@testable import Reports

@Suite struct ExpectedDepartmentsTests {
  @Test(
    arguments: [
      ("315 司法局", "315", "司法局"), ("315,司法局", "315", "司法局"), ("315\t司法局", "315", "司法局"), ("315", "315", nil),
      ("司法局", nil, "司法局"), ("\"315\",\"司法局\"", "315", "司法局"), ("315，司法局", "315", "司法局"),
    ] as [(String, String?, String?)])
  func readsCodesAndNames(_ line: String, _ code: String?, _ name: String?) {
    #expect(ExpectedDepartments(lines: [line]).departments == [Department(code: code, name: name)])
  }

  @Test func remarksAndRepetitionsAreNoDepartments() {
    #expect(ExpectedDepartments(lines: ["# 名单", "315", "315", "，"]).departments.map(\.code) == ["315"])
  }

  private static func submitted(_ code: String?, _ name: String?, units: [String] = []) -> OverviewDepartment
  {
    var department = OverviewDepartment(Department(code: code, name: name), fiscalYear: 2022)
    department.unitNames = units
    return department
  }

  @Test func aDepartmentIsKnownByCodeNameOrUnit() {
    let submitted = [
      Self.submitted("315", nil, units: ["秦皇岛市抚宁区司法局本级"]), Self.submitted("316", "秦皇岛市抚宁区教育局"),
      Self.submitted(nil, "水务局"), Self.submitted("400", "档案馆"),
    ]
    let list = ExpectedDepartments(lines: ["司法局", "316 教体局", "319 水务局", "317 财政局"])
    let (missing, unlisted) = list.compared(with: submitted)
    #expect(missing.map(\.code) == ["317"])
    #expect(unlisted.map(\.department.code) == ["400"])
  }

  /// Where several departments' names end alike, nobody is taken for the one that is meant.
  @Test func nothingIsGuessedAmongSeveral() {
    let submitted = [Self.submitted("1", "北区教育局"), Self.submitted("2", "南区教育局")]
    #expect(ExpectedDepartments(lines: ["教育局"]).compared(with: submitted).missing.count == 1)
  }
}
