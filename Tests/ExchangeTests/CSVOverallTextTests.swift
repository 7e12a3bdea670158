import BudgetModel
import Spreadsheet
import TestSupport
import Testing

@testable import Exchange

@Suite struct CSVOverallTextTests {
  private func rows(of submission: Submission) throws -> [[String]]? {
    guard let bytes = try OverallTextCSV.bytes(of: submission) else { return nil }
    let sheet = try CSVSheet.read(bytes: bytes, name: "")
    let last = sheet.cells.last?.reference.row ?? 1
    return (1...last).map { row in (1...7).map { sheet.text(at: CellReference(row: row, column: $0)) } }
  }

  private let header = ["类别", "序号", "名称", "内容", "年度", "部门编码", "部门名称"]

  @Test func textIsWrittenParagraphByParagraph() throws {
    let overall = OverallObjectives(
      objectives: [TitledParagraph(title: "目标一", text: "一是\n二是"), TitledParagraph(title: "目标二", text: nil)],
      subObjectives: [SubObjective(name: "普法", indicator: "=扎实")],
      measures: [TitledParagraph(title: nil, text: "措施")])
    let submission = Submission(
      fiscalYear: 2022, department: Department(code: "315", name: "司法局"), overall: overall)
    let known = ["2022", "315", "司法局"]
    #expect(
      try rows(of: submission) == [
        header, ["总体绩效目标", "（一）", "目标一", "一是\n二是"] + known, ["总体绩效目标", "（二）", "目标二", ""] + known,
        ["分项绩效目标", "1", "普法", "=扎实"] + known, ["工作保障措施", "（一）", "", "措施"] + known,
      ])
  }

  @Test func yearAndDepartmentStandAloneWithoutAText() throws {
    #expect(try rows(of: Submission(fiscalYear: 2022)) == [header, ["", "", "", "", "2022", "", ""]])
    #expect(
      try rows(of: Submission(department: Department(code: "315", name: "司法局")))
        == [header, ["", "", "", "", "", "315", "司法局"]])
  }

  @Test func nothingIsWrittenWhereTheListSaysEverything() throws {
    let project = Project(unit: BudgetUnit(code: "315001"))
    #expect(try rows(of: Submission()) == nil)
    #expect(try rows(of: Submission(department: Department(code: "315"), projects: [project])) == nil)
    #expect(
      try rows(of: Submission(department: Department(code: "316"), projects: [project]))
        == [header, ["", "", "", "", "", "316", ""]])
    #expect(
      try rows(of: Submission(department: Department(code: "315"))) == [
        header, ["", "", "", "", "", "315", ""],
      ])
  }

  @Test func ordinalsAreChinese() {
    let expected = [1: "一", 9: "九", 10: "十", 11: "十一", 20: "二十", 21: "二十一", 99: "九十九", 100: "100"]
    for (number, text) in expected { #expect(ChineseOrdinal.text(of: number) == text) }
  }

  @Test func everyFieldComesBack() throws {
    var random = RandomSubmission(seed: 4)
    for _ in 0..<60 {
      let submission = random.next()
      guard let overall = submission.overall else { continue }
      let read = try #require(try rows(of: submission))
      let expected = OverallParagraph.paragraphs(of: overall).map(\.fields)
      #expect(
        read.dropFirst().map { $0.prefix(4).map { Array($0.utf8) } }
          == expected.map { $0.map { Array($0.utf8) } })
      #expect(read.dropFirst().allSatisfy { $0[4] == submission.fiscalYear.map(String.init) ?? "" })
      #expect(read.dropFirst().allSatisfy { $0[6] == submission.department.name ?? "" })
    }
  }
}
