import BudgetModel
import Exchange
import Spreadsheet
import TestSupport
import Testing

@Suite struct BureauWorkbookTests {
  @Test func sheetsBeginWithTheDepartmentsText() throws {
    let workbook = try WorkbookReading(SubmissionSamples.submission)
    #expect(workbook.sheetNames == ["部门整体绩效目标", "1.公共法律服务"])
  }

  @Test func departmentsTextIsATable() throws {
    let sheet = try WorkbookReading(SubmissionSamples.submission).sheet(1)
    #expect(sheet.text("A1") == "抚宁区司法局2022年部门整体绩效目标")
    #expect(["A2", "B2", "C2", "D2"].map(sheet.text) == ["类别", "序号", "名称", "内容"])
    #expect(["A3", "B3", "C3", "D3"].map(sheet.text) == ["总体绩效目标", "（一）", "提升水平", "一是聚焦。"])
    #expect(["A4", "B4", "C4", "D4"].map(sheet.text) == [nil, "（二）", "其二", nil])
    #expect(["A5", "B5", "C5", "D5"].map(sheet.text) == ["分项绩效目标", "1", "普法", "做好普法。"])
    #expect(["A6", "B6"].map(sheet.text) == ["工作保障措施", "（一）"])
    #expect(sheet.merges == ["A1:D1", "A3:A4"])
  }

  @Test func projectStandsInTheGridOfSevenColumns() throws {
    let sheet = try WorkbookReading(SubmissionSamples.submission).sheet(2)
    let expected = [
      "A1": "1.公共法律服务绩效目标表", "A2": "315001 司法局本级", "F2": "单位：元", "A3": "项目编码",
      "B3": "13030622P005567100047", "D3": "项目名称", "E3": "公共法律服务", "A4": "预算规模及资金用途", "B4": "预算数",
      "D4": "其中：财政资金", "F4": "其他资金", "B5": "用于法律援助经费", "A6": "资金支出计划（%）", "B6": "3月底",
      "D6": "6月底", "E6": "10月底", "F6": "12月底", "B7": "24%", "D7": "48%", "E7": "80%", "F7": "96%",
      "A8": "绩效目标", "B8": "1.案件补贴到位\n2.信息化建设", "A9": "一级指标", "B9": "二级指标", "C9": "三级指标",
      "D9": "绩效指标描述", "E9": "指标值", "F9": "指标值确定依据", "A10": "产出指标", "B10": "数量指标", "B11": "质量指标",
      "E11": "≥95 百分率", "F11": "工作计划", "A12": "效益指标", "E12": "=1+1",
    ]
    for (place, text) in expected { #expect(sheet.text(place) == text, "\(place)") }
    #expect(sheet.number("C4") == "160000")
    #expect(sheet.number("E4") == "159999.9")
    #expect(
      sheet.merges == [
        "A1:G1", "A2:E2", "F2:G2", "B3:C3", "E3:G3", "A4:A5", "B5:G5", "A6:A7", "B6:C6", "F6:G6", "B7:C7",
        "F7:G7",
        "B8:G8", "F9:G9", "F10:G10", "F11:G11", "F12:G12", "A10:A11",
      ])
  }

  @Test func everyCellOfTheTableHasItsBorder() throws {
    let sheet = try WorkbookReading(SubmissionSamples.submission).sheet(2)
    for row in 3...12 {
      for column in 1...7 { #expect(sheet.hasBorder("\(CellReference(row: row, column: column))")) }
    }
    #expect(!sheet.hasBorder("A1") && !sheet.hasBorder("A2"))
  }

  @Test func codesAndSharesAreText() throws {
    let sheet = try WorkbookReading(SubmissionSamples.submission).sheet(2)
    #expect(["B3", "B7", "C4", "G4", "E3"].map(sheet.format) == ["@", "@", "0.00", "0.00", "General"])
  }

  @Test func pageIsTheBureaus() throws {
    let workbook = try WorkbookReading(SubmissionSamples.submission)
    let sheet = try workbook.sheet(2)
    let page = sheet.root.child("pageSetup")?.attributes
    #expect(page?["paperSize"] == "9" && page?["orientation"] == "portrait" && page?["fitToHeight"] == "0")
    #expect(sheet.root.child("printOptions")?.attributes["horizontalCentered"] == "1")
    #expect(sheet.root.child("headerFooter")?.child("oddFooter")?.text == "&C第 &P 页 共 &N 页")
    let margins = sheet.root.child("pageMargins")?.attributes
    #expect(
      margins == [
        "left": "0.75", "right": "0.75", "top": "1", "bottom": "1", "header": "0.5", "footer": "0.5",
      ])
    let widths = sheet.root.child("cols")?.children.map { $0.attributes["width"] ?? "" }
    #expect(widths == ["13", "15", "17", "24", "15", "12", "12"])
    #expect(workbook.parts.text("xl/workbook.xml")?.contains("'1.公共法律服务'!$9:$9") == true)
  }

  @Test func weightAndRemarkHaveColumnsWhereTheyAreNeeded() throws {
    let both = SubmissionSamples.submission {
      $0.indicators[0].weight = ExactDecimal("12.5")
      $0.indicators[1].remark = "备注"
    }
    let sheet = try WorkbookReading(both).sheet(1)
    #expect(sheet.text("H9") == "权重" && sheet.text("I9") == "备注" && sheet.text("I11") == "备注")
    #expect(sheet.number("H10") == "12.5" && sheet.format("H10") == "0.0")
    #expect(sheet.merges.isSuperset(of: ["A1:I1", "E3:I3", "G4:I4", "B8:I8", "F9:G9"]))
    let remark = try WorkbookReading(SubmissionSamples.submission { $0.indicators[1].remark = "甲" }).sheet(1)
    #expect(remark.text("H9") == "备注" && remark.text("H11") == "甲" && remark.text("I9") == nil)
  }

  @Test func yearStandsInAHeadingWhereNoOtherSheetStatesIt() throws {
    var submission = SubmissionSamples.submission { _ in }
    submission.fiscalYear = 2022
    let sheet = try WorkbookReading(submission).sheet(1)
    #expect(sheet.text("A2") == "（2022年度）" && sheet.text("F3") == "单位：元")
  }

  @Test func emptySubmissionIsAWorkbookToo() throws {
    let workbook = try WorkbookReading(Submission())
    #expect(workbook.sheetNames == ["部门整体绩效目标"])
    #expect(try workbook.sheet(1).filled == ["A1", "A2", "B2", "C2", "D2"])
    let blank = try WorkbookReading(Submission(projects: [Project()]))
    #expect(blank.sheetNames == ["1.项目"])
    #expect(try blank.sheet(1).filled.count == 16)
  }

  @Test func sameSubmissionMakesTheSameBytes() throws {
    #expect(
      try BureauWorkbook.package(of: SubmissionSamples.submission)
        == BureauWorkbook.package(of: SubmissionSamples.submission))
  }

  @Test func manyAtOnce() async throws {
    let alone = try BureauWorkbook.package(of: SubmissionSamples.submission)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { try BureauWorkbook.package(of: SubmissionSamples.submission) } }
      for try await bytes in group { #expect(bytes == alone) }
    }
  }
}
