import Review
import TestSupport
import Testing
import Wording

@testable import Reports

@Suite struct FindingsJSONTests {
  @Test func isAsItsSchemaSays() throws {
    var result = CheckSample.result([
      CheckSample.finding(), CheckSample.finding("b", .error, row: 11, text: "\"\\\u{1}\n"),
      CheckFinding(rule: "years-differ", severity: .error, message: CheckSample.Sentence()),
    ])
    result.inputs.append(
      CheckedInput(path: "a/坏", file: "坏", outcome: .refused(CheckSample.Sentence(), isLimit: true)))
    result.add(CheckOmission(rule: "b", severity: .error, file: "甲.xlsx", count: 3))
    let verdict = CheckVerdict(result, failingOn: .error)
    let whole = FindingsJSON.bytes(of: result, verdict: verdict, in: .chinese)
    let empty = FindingsJSON.bytes(of: CheckResult(), verdict: verdict, in: .english)
    #expect(try JSONSchemaCheck.faults(in: [whole, empty], schema: "findings-1") == [nil, nil])
  }

  @Test func brokenDocumentsAreInvalid() throws {
    let result = CheckSample.result([CheckSample.finding()])
    let verdict = CheckVerdict(result, failingOn: .error)
    let whole = String(
      decoding: FindingsJSON.bytes(of: result, verdict: verdict, in: .chinese), as: UTF8.self)
    let damages = [
      ("jixiao/findings/1", "jixiao/findings/2"), ("\"warning\"", "\"warn\""), ("\"E10\"", "\"表!E10\""),
      ("indicators[0].target", "indicators.target"), ("\"findings\": 1", "\"findings\": \"1\""),
      ("\"omitted\"", "\"more\""), ("\"ready\": true", "\"ready\": null"), ("\"read\"", "\"done\""),
    ]
    let broken = damages.map { whole.replacing($0.0, with: $0.1) }
    #expect(broken.allSatisfy { $0 != whole })
    let faults = try JSONSchemaCheck.faults(
      in: ([whole] + broken).map { Array($0.utf8) }, schema: "findings-1")
    #expect(faults.first == .some(nil))
    #expect(zip(damages, faults.dropFirst()).filter { $0.1 == nil }.map(\.0.1) == [])
  }
}
