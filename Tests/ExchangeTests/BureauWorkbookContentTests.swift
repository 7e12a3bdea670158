import BudgetModel
import Spreadsheet
import TestSupport
import Testing
import Wording

@testable import Exchange

@Suite struct BureauWorkbookContentTests {
  @Test(arguments: [
    ("0", "0.00"), ("0.01", "0.00"), ("9.95", "0.00"), ("-1234.5", "0.00"), ("1.005", "0.000"),
    ("999999999999999", "0.00"), ("1234567890123.45", "0.00"), ("0.000001", "0.000000"),
    ("100000000000000", "0.00"),
  ])
  func amountIsANumber(text: String, format: String) throws {
    let submission = SubmissionSamples.submission { $0.budget.total = SubmissionSamples.money(text) }
    let sheet = try WorkbookReading(submission).sheet(1)
    let digits = try #require(sheet.number("C4"))
    #expect(ExactDecimal(digits)?.rounded(toSignificantDigits: 15) == ExactDecimal(text))
    #expect(Double(digits) == Double(text))
    #expect(sheet.format("C4") == format)
  }

  @Test(arguments: [
    ("1234567890123456", "1234567890123456.00"), ("12345678901234567890.123", "12345678901234567890.123"),
    ("1E20", "100000000000000000000.00"), ("0.1234567890123456", "0.1234567890123456"),
  ])
  func amountOfMoreDigitsIsText(text: String, written: String) throws {
    let submission = SubmissionSamples.submission { $0.budget.total = SubmissionSamples.money(text) }
    let sheet = try WorkbookReading(submission).sheet(1)
    #expect(sheet.text("C4") == written && sheet.format("C4") == "@")
  }

  @Test func valuesThatAreMissingLeaveCellsEmpty() throws {
    let sheet = try WorkbookReading(SubmissionSamples.submission { $0.budget.other = nil }).sheet(1)
    #expect(!sheet.filled.contains("G4") && sheet.hasBorder("G4"))
  }

  /// Pairs of a text and how the file has to spell it.
  @Test(arguments: [
    ("_x000D_", "_x005F_x000D_"), ("_x00e9_甲", "_x005F_x00e9_甲"), ("_x00g9_", "_x00g9_"), ("a_b", "a_b"),
    ("甲\r\n乙", "甲_x000D_\n乙"), ("甲\u{0}乙", "甲_x0000_乙"), ("\u{1}\u{1F}\u{B}", "_x0001__x001F__x000B_"),
    ("\u{FFFE}", "_xFFFE_"), (" 甲 ", " 甲 "), ("\n甲\t", "\n甲\t"), ("<&>\"'", "<&>\"'"),
    ("=SUM(A1)", "=SUM(A1)"),
    ("@甲", "@甲"), ("'甲", "'甲"), ("0012", "0012"), ("http://example.org", "http://example.org"), ("𠮷", "𠮷"),
    ("_x_x000D_", "_x_x005F_x000D_"), ("\u{7F}\u{85}", "\u{7F}\u{85}"),
  ])
  func anyTextIsSpelledSoThatItComesBack(text: String, written: String) throws {
    let submission = SubmissionSamples.submission {
      $0.indicators[0].target = IndicatorTarget(reading: text, fiscalYear: nil)
      $0.name = text
      $0.unit.name = text
    }
    let workbook = try WorkbookReading(submission)
    let sheet = try workbook.sheet(1)
    #expect(sheet.text("E10")?.unicodeScalars.elementsEqual(written.unicodeScalars) == true)
    #expect(workbook.parts.text("xl/worksheets/sheet1.xml")?.contains("<f>") == false)
    #expect(workbook.parts.text("xl/worksheets/sheet1.xml")?.contains("<hyperlink") == false)
  }

  @Test func titleOfTheWorkbookHoldsNoControlCharacter() throws {
    var submission = SubmissionSamples.submission
    submission.department.name = "司法\u{1}\u{0}\u{FFFE}局<&>"
    let workbook = try WorkbookReading(submission)
    #expect(workbook.parts.text("docProps/core.xml")?.contains("司法局&lt;&amp;&gt;2022年部门整体绩效目标") == true)
  }

  @Test func longestTextThatACellHolds() throws {
    // A character beyond the basic plane is one for libxlsxwriter and two for Excel.
    let longest = String(repeating: "甲", count: 32_765) + "𠮷"
    let sheet = try WorkbookReading(SubmissionSamples.submission { $0.purpose = longest }).sheet(1)
    #expect(sheet.text("B5") == longest)
  }

  @Test func longerTextIsRefusedByItsPlace() throws {
    let submission = SubmissionSamples.submission {
      $0.indicators[2].description = String(repeating: "甲", count: 32_766) + "𠮷"
    }
    let failure = #expect(throws: OutputFailure.self) { try BureauWorkbook.package(of: submission) }
    let place = WorkbookPlace(
      project: "公共法律服务", label: "绩效指标描述", path: "projects[0].indicators[2].description")
    #expect(failure == .textTooLong(place: place, length: 32_768))
    #expect(
      failure?.text(in: .chinese)
        .hasPrefix("项目“公共法律服务”的“绩效指标描述”（projects[0].indicators[2].description）有 32768 个字符") == true)
  }

  @Test func textThatIsTooLongWithItsEscapesIsRefused() throws {
    let submission = SubmissionSamples.submission { $0.purpose = String(repeating: "\u{1}", count: 5_000) }
    let failure = #expect(throws: OutputFailure.self) { try BureauWorkbook.package(of: submission) }
    #expect(failure?.id == "output-text-too-long")
  }

  /// Whatever the texts are, the package is sound and holds them.
  @Test func randomTexts() throws {
    var random = SplitMix64(seed: 7)
    let pieces = [
      "_x0041_", "_", "x", "\r", "\n", "\t", "\u{0}", "甲", "（", "'", "&", "<", "]]>", " ", "\u{301}", "=",
      "1",
    ]
    for _ in 0..<40 {
      let texts = (0..<6).map { _ in
        (0..<Int.random(in: 0..<9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
          .joined()
      }
      var submission = SubmissionSamples.submission {
        $0.name = texts[0]
        $0.code = texts[1]
        $0.goals = [texts[2]]
        $0.indicators[0].level1 = texts[3]
        $0.unit.code = texts[4]
      }
      submission.department.name = texts[5]
      submission.overall = OverallObjectives(measures: [TitledParagraph(title: texts[0], text: texts[1])])
      let sheet = try WorkbookReading(submission).sheet(2)
      #expect((sheet.text("B3") ?? "") == WorkbookText.escaped(texts[1]))
    }
  }
}
