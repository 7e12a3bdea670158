import Spreadsheet
import Testing

@Suite struct NumberFormatTests {
  private func number(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text)) }

  @Test(arguments: [
    ("General", NumberFormat.Kind.general), ("", .general), ("G/通用格式", .general), ("0", .number),
    ("#,##0.00", .number), ("0\"件\"", .number), ("\"¥\"#,##0.00", .number), ("0%", .percent),
    ("0.0％", .percent),
    ("yyyy/m/d", .date), ("yyyy\"年\"m\"月\"d\"日\"", .date), ("[$-404]e/m/d", .date), ("[$-804]aaaa", .date),
    ("mmm-yy", .date), ("h:mm", .time), ("mm:ss.0", .time), ("上午/下午h\"时\"mm\"分\"", .time),
    ("m/d h:mm", .dateTime),
    ("[h]:mm", .elapsed), ("[mm]:ss", .elapsed), ("@", .text), ("0.00E+00", .scientific),
    ("# ?/?", .fraction),
    ("[Red]0", .number), ("[红色]0", .number), ("\"yyyy\"0", .number), ("\\d0", .number), ("[h:m]0", .number),
    ("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", .number),
  ])
  func tellsWhatItShows(code: String, kind: NumberFormat.Kind) {
    #expect(NumberFormat(code: code).kind == kind)
  }

  @Test(arguments: [
    ("0.905", "0%", "90.5%"), ("0.9", "0%", "90%"), ("-0.05", "0.00%", "-5%"), ("400", "0\"件\"", "400件"),
    ("95", "0\"%\"", "95%"), ("95", "0\\%", "95%"), ("95", "\"≥\"0", "≥95"), ("0.95", "\"≥\"0%", "≥95%"),
    ("1234567.891", "¥#,##0.00", "¥1234567.891"), ("70000", "[$¥-804]#,##0.00", "¥70000"),
    ("5", "[$-804]0", "5"),
    ("1234.5", "#,##0", "1234.5"), ("-5", "0.00_);(0.00)", "-5"), ("-5", "0;[Red]-0", "-5"),
    ("0", "0;-0;\"-\"", "0"),
    ("5", "_ * #,##0.00_ ;_ * -#,##0.00_ ", "5"), ("-5", "\"¥\"#,##0;\"¥\"-#,##0", "¥-5"), ("3", ";;;", "3"),
    ("12345", "0!.0,\"万元\"", "1.2345万元"), ("12345", "0!.0,", "12345"), ("12345", "#,##0,", "12345"),
    ("12345", "0.0,\"千元\"", "12.345千元"), ("12345", "#,##0,\"元\"", "12345元"),
    ("123456789", "0.00,,\"M\"", "123.456789M"),
    ("1500", "0.00E+00", "1500"), ("0.5", "# ?/?", "0.5"), ("7", "@", "7"), ("7", "General", "7"),
    ("7", "General\"件\"", "7件"),
    ("13812345678", "000-0000-0000", "13812345678"), ("20000", "[>=10000]0!.0,\"万元\";0\"元\"", "2万元"),
    ("500", "[>=10000]0!.0,\"万元\";0\"元\"", "500元"), ("12", "0\"yyyy\"", "12yyyy"), ("5", "+0;-0", "+5"),
    ("1", "0\"次/年\"", "1次/年"), ("6", "0\" 个\"", "6 个"),
  ])
  func keepsTheExactValueWithItsSigns(value: String, code: String, expected: String) throws {
    #expect(NumberFormat(code: code).exactText(of: try number(value)) == expected)
  }

  @Test(arguments: [
    ("1234567.891", "#,##0.00", "1,234,567.89"), ("0.905", "0%", "91%"), ("0.5", "0.00", "0.50"),
    ("0.5", "#.##", ".5"),
    ("5", "#.##", "5."), ("-1234.5", "#,##0", "-1,235"), ("-5", "0.00_);(0.00)", "(5.00)"),
    ("5", "0.00_);(0.00)", "5.00 "),
    ("0", "0;-0;\"-\"", "-"), ("7", "000", "007"), ("13812345678", "000-0000-0000", "138-1234-5678"),
    ("12345", "0!.0,\"万元\"", "1.2万元"), ("12345", "#,##0,", "12"), ("1500", "0.00E+00", "1.50E+03"),
    ("0.00012", "0.0E+0", "1.2E-4"), ("99999", "0.0E+0", "1.0E+5"), ("12345", "##0.0E+0", "12.3E+3"),
    ("0", "0.00E+00", "0.00E+00"),
    ("3", ";;;", ""), ("-3", "0;;", ""), ("5", "[Red]0.0", "5.0"),
    ("70000", "[$¥-804]#,##0.00", "¥70,000.00"),
    ("500", "[<100]0.0;0", "500"), ("5", "[<100]0.0;0", "5.0"), ("-5", "[<100]0.0;0", "-5.0"),
    ("0.125", "0.00%", "12.50%"),
    ("12", "???0", "  12"), ("5", "0.0??", "5.0  "), ("1000", "#,##0.###", "1,000."), ("0.5", "# ?/?", "0.5"),
    ("1e20", "#,##0", "100,000,000,000,000,000,000"), ("7", "@", "7"), ("-7", "General\"件\"", "-7件"),
    ("1234", "0,000", "1,234"),
  ])
  func displaysNumbersAsExcelDoes(value: String, code: String, expected: String) throws {
    #expect(NumberFormat(code: code).displayText(of: try number(value)) == expected)
  }

  @Test(arguments: [
    ("0", "0"), ("-5.25", "-5.25"), ("12345678901", "12345678901"), ("123456789012", "1.23457E+11"),
    ("0.123456789012", "0.123456789"), ("1234.56789012", "1234.56789"), ("0.0001", "0.0001"),
    ("0.00001", "1E-05"),
    ("0.00012345678", "0.000123457"), ("99999999999.9", "1E+11"), ("-1e300", "-1E+300"),
    ("1234567890.5", "1234567891"),
  ])
  func displaysGeneralNumbers(value: String, expected: String) throws {
    #expect(NumberFormat.general.displayText(of: try number(value)) == expected)
  }

  @Test(arguments: [
    ("44742", "yyyy/m/d", "2022/6/30"), ("44742", "yyyy\"年\"m\"月\"d\"日\"", "2022年6月30日"),
    ("44742", "yyyy-mm-dd", "2022-06-30"),
    ("44742", "yy.m", "22.6"), ("44742", "yyyy年m月d日", "2022年6月30日"), ("44742", "[$-404]e/m/d", "111/6/30"),
    ("44742", "e年m月", "2022年6月"), ("44742", "mmm-yy", "Jun-22"), ("44742", "mmmm d, yyyy", "June 30, 2022"),
    ("44742", "mmmmm", "J"), ("44742", "[$-804]mmmm", "六月"), ("44742", "ddd dddd", "Thu Thursday"),
    ("44742", "aaa aaaa", "四 星期四"),
    ("44742", "[$-804]dddd", "星期四"), ("44742.75", "yyyy/m/d h:mm", "2022/6/30 18:00"),
    ("0.5", "h:mm AM/PM", "12:00 PM"),
    ("0.25", "上午/下午h\"时\"mm\"分\"", "上午6时00分"), ("0", "h:mm A/P", "12:00 A"), ("1.5", "[h]:mm:ss", "36:00:00"),
    ("1.5", "[mm]:ss", "2160:00"), ("0.0001", "[s]", "9"), ("0.123456", "h:mm:ss.000", "2:57:46.598"),
    ("0.99999999", "h:mm:ss", "0:00:00"),
    ("44742.99999999", "yyyy/m/d h:mm:ss", "2022/7/1 0:00:00"), ("0.611458333333333", "hh:mm:ss", "14:40:30"),
    ("44742", "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", "二〇二二年六月三十日"),
    ("44906", "[DBNum1]m\"月\"d\"日\"", "十二月十一日"),
    ("44742", "m/d;@", "6/30"), ("44742.5", "h:mm m/d", "12:00 6/30"), ("44742.5", "d h m s", "30 12 0 0"),
  ])
  func showsDatesAndTimes(value: String, code: String, expected: String) throws {
    let format = NumberFormat(code: code)
    #expect(format.displayText(of: try number(value)) == expected)
    #expect(format.exactText(of: try number(value)) == expected)
  }

  @Test(arguments: [
    (0, "1900/1/0"), (1, "1900/1/1"), (59, "1900/2/28"), (60, "1900/2/29"), (61, "1900/3/1"),
    (367, "1901/1/1"),
    (36_585, "2000/2/29"), (2_958_465, "9999/12/31"),
  ])
  func countsFrom1900AsExcelDoes(days: Int, expected: String) {
    #expect(NumberFormat(code: "yyyy/m/d").exactText(of: ExactDecimal(days)) == expected)
  }

  @Test(arguments: [
    (0, "1904/1/1"), (59, "1904/2/29"), (60, "1904/3/1"), (43_280, "2022/6/30"), (2_957_003, "9999/12/31"),
  ])
  func countsFrom1904(days: Int, expected: String) {
    #expect(NumberFormat(code: "yyyy/m/d").exactText(of: ExactDecimal(days), uses1904Dates: true) == expected)
  }

  @Test func knowsTheDaysOfTheWeek() {
    let format = NumberFormat(code: "aaa")
    #expect((1...7).map { format.exactText(of: ExactDecimal($0)) } == ["日", "一", "二", "三", "四", "五", "六"])
    #expect(format.exactText(of: ExactDecimal(0), uses1904Dates: true) == "五")
  }

  @Test(arguments: ["-1", "-0.5", "2958466", "1e20", "1e300"])
  func leavesWhatIsNoDateANumber(value: String) throws {
    for code in ["yyyy/m/d", "h:mm", "[h]:mm"] {
      #expect(NumberFormat(code: code).exactText(of: try number(value)) == (try number(value)).description)
    }
    #expect(
      NumberFormat(code: "yyyy").exactText(of: ExactDecimal(2_957_004), uses1904Dates: true) == "2957004")
  }

  @Test func knowsTheBuiltInFormats() {
    let dates = [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]
    #expect(dates.allSatisfy { NumberFormat(builtIn: $0)?.kind == .date })
    #expect(
      [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56].allSatisfy { NumberFormat(builtIn: $0)?.kind == .time }
    )
    #expect(NumberFormat(builtIn: 22)?.kind == .dateTime)
    #expect(NumberFormat(builtIn: 46)?.kind == .elapsed)
    #expect([9, 10].allSatisfy { NumberFormat(builtIn: $0)?.kind == .percent })
    #expect([11, 48].allSatisfy { NumberFormat(builtIn: $0)?.kind == .scientific })
    #expect(NumberFormat(builtIn: 49)?.kind == .text)
    #expect(NumberFormat(builtIn: 0) == .general)
    #expect(NumberFormat(builtIn: 14)?.exactText(of: ExactDecimal(44_742)) == "2022/6/30")
    #expect(NumberFormat(builtIn: 31)?.exactText(of: ExactDecimal(44_742)) == "2022年6月30日")
    #expect(NumberFormat(builtIn: 44)?.displayText(of: ExactDecimal(-5)) == " ¥-5.00 ")
    #expect(NumberFormat(builtIn: 163) == nil)
  }

  @Test func isAValue() {
    #expect(NumberFormat(code: "0%") == NumberFormat(code: "0%"))
    #expect(Set([NumberFormat(code: "0%"), NumberFormat(code: "0%"), .general]).count == 2)
    #expect(NumberFormat(code: "0%").code == "0%")
    #expect(MemoryLayout<NumberFormat>.size == 8)
  }

  @Test func survivesAnyCode() {
    var state: UInt64 = 5
    let letters = Array("0#?.,%@;[]\"\\_*!$-+/:()EeyYmMdDhHsSaAgG红万<>=19 ")
    for _ in 0..<700 {
      var code = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        code.append(letters[Int(state >> 33) % letters.count])
      }
      let format = NumberFormat(code: code)
      for value in [
        "0", "-1.5", "44742.123456789012", "1e300", "-1e-300", "99999999999999999999999999999999999999",
      ] {
        guard let number = ExactDecimal(value) else { continue }
        _ = format.exactText(of: number)
        _ = format.displayText(of: number, uses1904Dates: true)
      }
    }
    #expect(NumberFormat(code: String(repeating: "0", count: 5000)).displayText(of: ExactDecimal(1)) == "1")
  }
}
