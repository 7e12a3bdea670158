import BudgetModel
import Spreadsheet
import TestSupport
import Testing

@testable import Exchange

@Suite struct CSVIndicatorListTests {
  private static let names =
    "单位编码 单位名称 项目编码 项目名称 预算数（元） 财政资金（元） 其他资金（元） 资金用途 3月底 6月底 10月底 12月底 绩效目标 一级指标 二级指标 三级指标 绩效指标描述 指标值 指标值确定依据"
    .split(separator: " ").map(String.init)

  private let project = Project(
    code: "13030622P00556710006E", name: "普法经费", unit: BudgetUnit(code: "315001", name: "司法局本级"),
    budget: Budget(total: Money(yuan: ExactDecimal(70_000)), fiscal: Money(yuan: ExactDecimal(70_000))),
    purpose: "用于普法,宣传",
    disbursement: [
      Disbursement(month: 3, percent: ExactDecimal("30.5")),
      Disbursement(month: 12, percent: ExactDecimal(100)),
    ],
    goals: ["拟定规划", "组织实施"],
    indicators: [
      Indicator(
        level1: "产出指标", level2: "数量指标", level3: "场次", description: "次数",
        target: IndicatorTarget(reading: "=5次", fiscalYear: nil), basis: "计划")
    ])

  /// The rows of a list, every field as read back.
  private func rows(of submission: Submission, encoding: TextEncoding = .utf8) throws -> [[String]] {
    let sheet = try CSVSheet.read(
      bytes: try IndicatorListCSV.bytes(of: submission, encoding: encoding), name: "明细")
    let columns = sheet.cells(inRow: 1).count
    let last = sheet.cells.last?.reference.row ?? 1
    return (1...last).map { row in
      (1...columns).map { sheet.text(at: CellReference(row: row, column: $0)) }
    }
  }

  @Test func columnsAreThoseOfTheBureausList() throws {
    #expect(try rows(of: Submission()) == [CSVIndicatorListTests.names])
  }

  @Test func rowHasTheProjectsFieldsAndTheIndicators() throws {
    let rows = try rows(of: Submission(projects: [project]))
    #expect(Array(rows[0][8...9]) == ["3月底", "12月底"])
    #expect(
      rows[1] == [
        "315001", "司法局本级", "13030622P00556710006E", "普法经费", "70000.00", "70000.00", "", "用于普法,宣传", "30.5%",
        "100%",
        "1.拟定规划\n2.组织实施", "产出指标", "数量指标", "场次", "次数", "=5次", "计划",
      ])
  }

  @Test func bytesAreAsDocumented() throws {
    let bytes = try IndicatorListCSV.bytes(of: Submission(projects: [project]))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("\u{FEFF}单位编码,单位名称,"))
    #expect(text.contains(",\"用于普法,宣传\",30.5%,100%,\"1.拟定规划\n2.组织实施\",产出指标,"))
    #expect(text.utf8.reversed().starts(with: ",'=5次,计划\r\n".utf8.reversed()))
  }

  @Test func projectWithoutIndicatorsHasOneRow() throws {
    var bare = project
    bare.indicators = []
    let rows = try rows(of: Submission(projects: [bare, project]))
    #expect(rows.count == 3)
    #expect(rows[1][10...] == ["1.拟定规划\n2.组织实施", "", "", "", "", "", ""])
  }

  @Test func weightsRemarksAndMonthsOfAnyProjectAreColumnsOfAll() throws {
    var other = project
    other.disbursement = [6, 3, 3].map { Disbursement(month: $0, percent: ExactDecimal($0)) }
    other.indicators[0].weight = ExactDecimal("12.5")
    other.indicators[0].remark = "备"
    let rows = try rows(of: Submission(projects: [project, other]))
    #expect(Array(rows[0][8...11]) == ["3月底", "3月底", "6月底", "12月底"])
    #expect(Array(rows[0].suffix(2)) == ["权重", "备注"])
    #expect(Array(rows[1][8...11]) == ["30.5%", "", "", "100%"])
    #expect(Array(rows[2][8...11]) == ["3%", "3%", "6%", ""])
    #expect(Array(rows[1].suffix(2)) == ["", ""])
    #expect(Array(rows[2].suffix(2)) == ["12.5", "备"])
  }

  @Test func missingCharacterIsNamedWithProjectAndColumn() {
    var odd = project
    odd.indicators[0].basis = "甲\u{E864}乙"
    #expect(
      throws: EncodingFailure.missingCharacter(
        "\u{E864}", encoding: .gb18030, record: "13030622P00556710006E 普法经费｜场次", column: "指标值确定依据")
    ) { try IndicatorListCSV.bytes(of: Submission(projects: [odd]), encoding: .gb18030) }
  }

  @Test(arguments: TextEncoding.allCases) func everyFieldComesBack(_ encoding: TextEncoding) throws {
    var random = RandomSubmission(seed: 3)
    for _ in 0..<60 {
      let submission = random.next()
      let columns = IndicatorListColumn.columns(for: submission.projects)
      let expected =
        [columns.map(\.title)]
        + submission.projects.flatMap { project in
          let indicators: [Indicator?] = project.indicators.isEmpty ? [nil] : project.indicators
          return indicators.map { indicator in columns.map { $0.text(of: project, indicator) ?? "" } }
        }
      let read = try rows(of: submission, encoding: encoding)
      #expect(read.map { $0.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } })
    }
  }
}
