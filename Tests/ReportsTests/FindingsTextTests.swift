import Review
import Testing
import Wording

@testable import Reports

@Suite struct FindingsTextTests {
  @Test func aFindingReadsAsItShould() {
    let result = CheckSample.result([CheckSample.finding(row: 14, text: "“70000元”没有比较符号。")])
    let lines = lines(result)
    #expect(lines.contains("警告 comparator-missing 甲.xlsx｜表!E14（指标值）：“70000元”没有比较符号。"))
    #expect(lines.contains("【13030622P005567100047 公共法律服务】"))
    #expect(lines.first == "甲.xlsx：1 处警告")
    #expect(lines.last == "可以报送；另有 1 处警告，请核对。")
  }

  @Test(
    arguments: [
      ([], .error, "可以报送。", "Ready to submit."),
      ([.error, .error, .info], .error, "还不能报送：有 2 处错误须修改。", "Not ready to submit: 2 errors to be mended."),
      (
        [.warning, .info], .warning, "还不能报送：有 1 处警告须修改。",
        "Not ready to submit: 1 warning to be mended."
      ),
      (
        [.error, .warning], .warning, "还不能报送：有 1 处错误、1 处警告须修改。",
        "Not ready to submit: 1 error, 1 warning to be mended."
      ),
      ([.info], .error, "可以报送；另有 1 处提示，请核对。", "Ready to submit; look at 1 info as well."),
    ] as [([Severity], Severity, String, String)])
  func theLastLineSaysWhatItMeans(
    _ severities: [Severity], _ failOn: Severity, _ chinese: String, _ english: String
  ) {
    let findings = severities.enumerated().map { CheckSample.finding("rule-\($0)", $1, row: $0 + 10) }
    let result = CheckSample.result(findings)
    #expect(lines(result, failOn: failOn).last == chinese)
    #expect(lines(result, failOn: failOn, .english).last == english)
  }

  @Test func aRefusedInputStandsInTheLastLine() {
    var result = CheckSample.result([])
    result.inputs.append(
      CheckedInput(path: "坏.xlsx", file: "坏.xlsx", outcome: .refused(CheckSample.Sentence(), isLimit: false)))
    #expect(lines(result).contains("坏.xlsx：读不了，没有检查"))
    #expect(lines(result).last == "还不能报送：有 1 个文件读不了。")
  }

  // MARK: Many

  /// Of 5,000 findings of one rule 20 are told one by one, all are counted, and cells are named as ranges.
  @Test func countsWhatIsAlike() throws {
    let findings = (10..<510).map { CheckSample.finding(row: $0) }
    var result = CheckSample.result(findings)
    result.add(
      CheckOmission(
        rule: "comparator-missing", severity: .warning, form: findings[0].form, file: "甲.xlsx", count: 4500))
    let lines = lines(result)
    #expect(lines.count { $0.hasPrefix("警告 ") } == 21)
    #expect(lines.first == "甲.xlsx：5000 处警告")
    #expect(lines.contains("警告 comparator-missing 甲.xlsx：同样的问题另有 4980 处：表!E30:E509……。"))
    #expect(lines.contains { $0.hasPrefix("  5000 警告 comparator-missing ") })
    #expect(result.ruleCounts.map(\.count) == [5000])
    #expect(result.ruleCounts.map(\.projects) == [1])
  }

  @Test func namesOnlySoManyRanges() throws {
    let findings = (0..<200).map { CheckSample.finding(row: 10 + 2 * $0) }
    let more = try #require(lines(CheckSample.result(findings)).first { $0.contains("另有 180 处") })
    #expect(more.contains("表!E50、E52、") && more.hasSuffix("……。"))
    #expect(more.count < 400)
  }

  private func lines(
    _ result: CheckResult, failOn: Severity = .error, _ language: Language = .chinese
  ) -> [String] {
    let verdict = CheckVerdict(result, failingOn: failOn)
    return FindingsText(result, verdict: verdict, in: language).lines.map { line in
      (line.severity.map { $0.name(in: language) + " " } ?? "") + line.text
    }
  }
}
