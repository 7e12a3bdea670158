import Forms
import Review
import TestSupport
import Testing
import Wording

@testable import Intake

/// A sheet that reports on targets says more than a form of targets has fields for.
@Suite struct UntakenResultsTests {
  /// - Parameter rest: cells beside the form.
  private static func content(_ rest: [CellMaker]) throws -> InputContent {
    let sheet = SheetMaker(
      "自评表",
      [
        CellMaker("A1", "项目支出绩效自评表"), CellMaker("A2", "项目名称"), CellMaker("B2", "法律服务"),
        CellMaker("A4", "一级指标"), CellMaker("B4", "二级指标"), CellMaker("C4", "三级指标"), CellMaker("D4", "年度指标值"),
        CellMaker("E4", "实际完成值"), CellMaker("A5", "产出指标"), CellMaker("B5", "数量指标"), CellMaker("C5", "办理件数"),
        CellMaker("D5", "≥400件"), CellMaker("E5", "420件"),
      ] + rest)
    return try InputReader().read(bytes: WorkbookMaker([sheet]).bytes(), called: "自评.xlsx")[0]
  }

  @Test func oneSentenceNamesAllCells() throws {
    let content = try Self.content([
      CellMaker("A3", "全年执行数"), CellMaker("B3", "15.2"), CellMaker("C3", "执行率"), CellMaker("D3", "95%"),
    ])
    #expect(content.resultSheets == ["自评表"])
    let untaken = content.problems.filter(\.isUntakenContent)
    let (results, others) = UntakenResults.divide(content)
    #expect(
      results.count == 1 && results[0].cells.count + others.filter(\.isUntakenContent).count == untaken.count)
    for problem in untaken where !others.contains(problem) {
      #expect(results[0].cells.contains(problem.cell))
    }
    let findings = ContentCheck([content], rules: YearReviews(CheckRules()), fiscalYear: 2022).result.findings
    let told = findings.filter { $0.rule == "content-not-taken" }
    #expect(told.count == 1)
    #expect(told[0].message.text(in: .chinese).contains("\(results[0].cells.count) 个单元格"))
    #expect(!told[0].message.text(in: .english).contains("、"))
  }

  @Test func aSingleCellIsTakenAtItsWord() throws {
    let content = try Self.content([CellMaker("F2", "随手写的")])
    #expect(UntakenResults.divide(content).results.isEmpty)
  }
}
