import BudgetModel
import Spreadsheet
import TestSupport
import Testing

@testable import Exchange

@Suite struct BureauWorkbookLayoutTests {
  @Test(arguments: [
    (0, []),
    (1, ["B6:G6", "B7:G7"]),
    (2, ["B6:D6", "E6:G6"]),
    (3, ["B6:C6", "D6:E6", "F6:G6"]),
    (5, ["B6:C6", "G6"]),
    (6, ["B6", "C6", "G6", "G7"]),
    (7, ["B6:C6", "D6", "F6:G6", "B8:C8", "D8:E8", "F8:G8", "B9:C9"]),
    (12, ["B6", "G6", "B8", "G8", "G9"]),
    (13, ["B6:C6", "G6", "B8:C8", "B10:C10", "F10:G10"]),
  ])
  func anyNumberOfMonthsHasItsCells(count: Int, ranges: [String]) {
    let plan = (0..<count).map { Disbursement(month: $0 % 12 + 1, percent: ExactDecimal($0)) }
    let sheet = ProjectSheet(Project(disbursement: plan), at: 0, headingYear: nil).laidOut(named: "甲")
    let places = Set(sheet.cells.map { "\($0.range)" })
    for range in ranges { #expect(places.contains(range), "\(range)") }
    let texts = sheet.cells.map(\.text)
    for share in plan {
      #expect(texts.contains("\(share.month)月底") && texts.contains("\(share.percent ?? .zero)%"))
    }
  }

  /// Every place of the sheet's area is in exactly one cell.
  @Test(arguments: [0, 1, 4, 5, 9])
  func cellsCoverTheTableOnce(count: Int) {
    let submission = SubmissionSamples.submission {
      $0.disbursement = (0..<count).map { Disbursement(month: $0 + 1, percent: nil) }
      $0.goals = [String](repeating: String(repeating: "目标", count: 500), count: 4)
      $0.indicators[0].description = String(repeating: "描述", count: 400)
      if count > 4 { $0.indicators[0].remark = "备注" }
    }
    let sheet = BureauWorkbook.sheets(of: submission)[0]
    var places: Set<CellReference> = []
    for cell in sheet.cells {
      for row in cell.range.rows {
        for column in cell.range.columns {
          #expect(places.insert(CellReference(row: row, column: column)).inserted)
        }
      }
    }
    #expect(places.count == sheet.rowHeights.count * sheet.columnWidths.count)
  }

  @Test func levelIsMergedOverItsEqualsOnly() {
    let levels = ["产出指标", "产出指标", nil, nil, "产出指标", "效益指标", "效益指标", "产出指标"]
    let project = Project(indicators: levels.map { SubmissionSamples.indicator($0) })
    let sheet = ProjectSheet(project, at: 0, headingYear: nil).laidOut(named: "甲")
    let column = sheet.cells.filter { $0.range.columns == 1...1 && $0.range.rows.lowerBound > 8 }
    let ranges = column.filter { $0.look == .value }.map { "\($0.range) \($0.text)" }
    #expect(ranges == ["A9:A10 产出指标", "A11 ", "A12 ", "A13 产出指标", "A14:A15 效益指标", "A16 产出指标"])
  }

  @Test func rowsGrowWithTheirTextAndStayWithinExcelsLimit() throws {
    let submission = SubmissionSamples.submission {
      $0.goals = [String](repeating: String(repeating: "绩效目标文字", count: 100), count: 4)
      $0.indicators[1].description = String(repeating: "绩效指标描述文字", count: 100)
    }
    let reading = try WorkbookReading(submission).sheet(1)
    #expect(reading.heights.allSatisfy { $0 <= 409.5 })
    // 2,400 characters, 47 on a line of 12 points at the least; 800 characters, 12 on a line.
    let sheet = BureauWorkbook.sheets(of: submission)[0]
    for (text, least) in [("1.绩效", 2400.0 / 47 * 12), ("绩效指标描述文", 800.0 / 12 * 12)] {
      let cell = try #require(sheet.cells.first { $0.text.hasPrefix(text) && $0.look == .prose })
      let height = cell.range.rows.reduce(0) { $0 + sheet.rowHeights[$1 - 1] }
      #expect(height > least && height < least * 1.7)
    }
    // Level 2 and the target lie over as many rows as the description.
    #expect(reading.merges.contains("B12:B14") && reading.merges.contains("F12:G14"))
  }

  @Test func fortyFiveIndicatorsHaveARowEach() throws {
    let submission = SubmissionSamples.submission { project in
      project.indicators = (0..<45).map { SubmissionSamples.indicator("级\($0 / 20)", "二级", "指标\($0)") }
    }
    let sheet = try WorkbookReading(submission).sheet(1)
    for index in 0..<45 { #expect(sheet.text("C\(10 + index)") == "指标\(index)") }
    #expect(sheet.merges.isSuperset(of: ["A10:A29", "A30:A49", "A50:A54"]))
  }

  @Test func estimateCountsLinesAsTheyWrap() {
    func lines(_ text: String) -> Int {
      Int((TextExtent.height(of: text, width: 20.72, fontSize: 10) - 4) / TextExtent.lineHeight)
    }
    #expect(lines("") == 1)
    #expect(lines("一二三四五六七八九十") == 1)
    #expect(lines("一二三四五六七八九十一") == 2)
    #expect(lines("一二三四五六七八九十。") == 2)
    #expect(lines("甲\n乙\n\n丙") == 4)
    #expect(lines("abc abc abc abc abc abc") == 2)
    #expect(lines(String(repeating: "a", count: 98)) == 6)
  }

  @Test(arguments: zip([1, 9, 10, 11, 20, 21, 99, 100], ["一", "九", "十", "十一", "二十", "二十一", "九十九", "100"]))
  func numerals(number: Int, text: String) {
    #expect(ChineseOrdinal.text(of: number) == text)
  }
}
