import Testing
import Wording

@testable import Exchange

@Suite struct JSONRefusalTests {
  private func refusal(_ bytes: [UInt8], limits: JSONLimits = .standard) -> JSONRefusal? {
    do throws(JSONRefusal) {
      _ = try SubmissionJSON.read(bytes: bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  private func refusal(_ text: String) -> JSONRefusal? { refusal(Array(text.utf8)) }

  /// The refusal of a submission with the given members behind the schema's name.
  private func refusal(of members: String) -> JSONRefusal? {
    refusal(#"{"schema":"jixiao/submission/1",\#(members)}"#)
  }

  private func refusal(ofProject members: String) -> JSONRefusal? {
    refusal(of: #""projects":[{},{\#(members)}]"#)
  }

  @Test(arguments: [
    ("", JSONSyntaxFault.unexpectedEnd, 1, 1), ("{", .unexpectedEnd, 1, 2), ("{]", .unexpected("]"), 1, 2),
    ("{\"a\":1,}", .unexpected("}"), 1, 8), ("{\"a\" 1}", .unexpected("1"), 1, 6),

    ("{\r\n\"绩\":tru}", .unexpected("}"), 2, 8), ("{\"a\":01}", .malformedNumber, 1, 6),
    ("{\"a\":-}", .malformedNumber, 1, 6),
    ("{\"a\":1.}", .malformedNumber, 1, 6), ("{\"a\":1e}", .malformedNumber, 1, 6),
    ("{\"a\":+1}", .unexpected("+"), 1, 6),
    ("{\"a\":NaN}", .unexpected("N"), 1, 6), ("{\"a\":\"\\x\"}", .malformedEscape, 1, 7),
    ("{\"a\":\"\\u12g4\"}", .malformedEscape, 1, 7),
    ("{\"a\":\"\\ud800\"}", .loneSurrogate, 1, 7), ("{\"a\":\"\\udc00\\ud800\"}", .loneSurrogate, 1, 7),
    ("{\"a\":\"\\ud800\\u0041\"}", .loneSurrogate, 1, 7), ("{\"a\":\"\\u0000\"}", .nullCharacter, 1, 7),
    ("{\"a\":\"\n\"}", .controlCharacter, 1, 7), ("{\"a\":\"", .unexpectedEnd, 1, 7),
    ("{\"a\":\"\\", .unexpectedEnd, 1, 8),
    ("'a'", .unexpected("'"), 1, 1), ("// a", .unexpected("/"), 1, 1), ("绩", .unexpected("绩"), 1, 1),
    ("[] []", .textBehindValue, 1, 4),
  ])
  func whatIsNoJSONIsRefusedWithItsPlace(_ text: String, _ fault: JSONSyntaxFault, _ line: Int, _ column: Int)
  {
    #expect(refusal(text) == .notJSON(fault, line: line, column: column))
  }

  @Test func whatIsNoUTF8IsRefused() {
    #expect(refusal([0x5B, 0xFF]) == .notUTF8(atOffset: 1))
    #expect(refusal([0xFF, 0xFE, 0x7B, 0x00]) == .notUTF8(atOffset: 0))
    #expect(refusal([0x22, 0xED, 0xA0, 0x80, 0x22]) == .notUTF8(atOffset: 1))
  }

  @Test func otherKindsOfFileAreRefused() {
    #expect(refusal("3") == .wrongType(path: "", expected: .object, found: .number))
    #expect(refusal("[null]") == .wrongType(path: "[0]", expected: .object, found: .null))
    #expect(refusal("{}") == .missingKey(path: "schema"))
    #expect(refusal(#"{"schema":"jixiao/submission/1"}"#) == .missingKey(path: "projects"))
    #expect(
      refusal(#"[{"schema":"jixiao/submission/1","projects":[]},{}]"#) == .missingKey(path: "[1].schema"))
    #expect(
      refusal(#"{"schema":"jixiao/findings/1","projects":3}"#)
        == .wrongSchema(path: "schema", found: "jixiao/findings/1"))
    #expect(refusal(#"{"schema":1}"#) == .wrongType(path: "schema", expected: .string, found: .number))
  }

  @Test func wrongTypesAreRefusedWithTheirPath() {
    #expect(refusal(of: #""projects":null"#) == .wrongType(path: "projects", expected: .array, found: .null))
    #expect(refusal(of: #""overall":[]"#) == .wrongType(path: "overall", expected: .object, found: .array))
    #expect(
      refusal(of: #""overall":{"measures":[{"text":true}]}"#)
        == .wrongType(path: "overall.measures[0].text", expected: .string, found: .boolean))
    #expect(
      refusal(ofProject: #""goals":["a",null]"#)
        == .wrongType(path: "projects[1].goals[1]", expected: .string, found: .null))
    #expect(
      refusal(ofProject: #""indicators":[{"target":"≥5"}]"#)
        == .wrongType(path: "projects[1].indicators[0].target", expected: .object, found: .string))
    #expect(
      refusal(ofProject: #""sources":{"code":5}"#)
        == .wrongType(path: "projects[1].sources.code", expected: .string, found: .number))
  }

  @Test func missingKeysAreRefusedWithTheirPath() {
    #expect(
      refusal(ofProject: #""indicators":[{}]"#) == .missingKey(path: "projects[1].indicators[0].target"))
    #expect(
      refusal(ofProject: #""indicators":[{"target":{}}]"#)
        == .missingKey(path: "projects[1].indicators[0].target.raw"))
    #expect(
      refusal(ofProject: #""disbursement":[{"percent":"5"}]"#)
        == .missingKey(path: "projects[1].disbursement[0].month"))
  }

  @Test func decimalsMustBePlainStrings() {
    #expect(
      refusal(ofProject: #""budget":{"total":160000.00}"#)
        == .inexactNumber(path: "projects[1].budget.total", found: "160000.00"))
    #expect(
      refusal(ofProject: #""indicators":[{"weight":1e1}]"#)
        == .inexactNumber(path: "projects[1].indicators[0].weight", found: "1e1"))
    let malformed = [
      "", "1,000", "1E3", ".5", "5.", "+5", "05", "-", "1.2.3", " 1", "１", "十",
      "123456789012345678901234567890123456789",
      "1" + String(repeating: "0", count: 500),
    ]
    for text in malformed {
      #expect(
        refusal(ofProject: #""budget":{"other":"\#(text)"}"#)
          == .malformedDecimal(path: "projects[1].budget.other", found: text))
    }
  }

  @Test func numbersAndNamesOutsideTheirRangeAreRefused() {
    for spelling in ["0", "10000", "2022.0", "2.022e3", "-1", "99999999999999999999"] {
      #expect(
        refusal(of: #""fiscalYear":\#(spelling)"#)
          == .notWithin(1...9999, path: "fiscalYear", found: spelling))
    }
    #expect(
      refusal(ofProject: #""disbursement":[{"month":13}]"#)
        == .notWithin(1...12, path: "projects[1].disbursement[0].month", found: "13"))
    #expect(
      refusal(ofProject: #""moneyUnit":"美元""#)
        == .notAmong(["元", "千元", "万元", "亿元"], path: "projects[1].moneyUnit", found: "美元"))
  }

  @Test func keysThatStandTwiceAreRefused() {
    #expect(
      refusal(ofProject: "\"name\":\"a\",\n\"na\\u006de\":\"b\"")
        == .duplicateKey(path: "projects[1].name", line: 2))
    #expect(refusal(of: #""x":{"y":1,"y":2}"#) == .duplicateKey(path: "x.y", line: 1))
  }

  @Test func depthAndSizeAreLimited() {
    let deep = String(repeating: "[", count: 63) + String(repeating: "]", count: 63)
    #expect(refusal(of: "\"x\":\(deep),\"projects\":[]") == nil)
    #expect(refusal(of: "\"x\":[\(deep)]") == .tooDeep(line: 1, column: 100, limit: 64))
    #expect(
      refusal(of: "\"x\":" + String(repeating: "[", count: 100_000))
        == .tooDeep(line: 1, column: 100, limit: 64))
    #expect(refusal(of: "\"x\":" + String(repeating: "{\"a\":", count: 100_000))?.id == "json-too-deep")
    #expect(
      refusal([0x5B, 0x20, 0x5D], limits: JSONLimits(bytes: 2, depth: 64, values: 9))
        == .tooManyBytes(3, limit: 2))
  }

  @Test func valuesAreCounted() {
    let text = Array(#"{"schema":"jixiao/submission/1","projects":[{},{}]}"#.utf8)
    #expect(refusal(text, limits: JSONLimits(bytes: 100, depth: 64, values: 4)) == nil)
    #expect(refusal(text, limits: JSONLimits(bytes: 100, depth: 64, values: 3)) == .tooManyValues(limit: 3))
  }

  @Test func messagesHaveIdsAndBothLanguages() {
    let all: [JSONRefusal] = [
      .tooManyBytes(2, limit: 1), .tooManyValues(limit: 1), .notUTF8(atOffset: 0),
      .notJSON(.unexpectedEnd, line: 1, column: 1),
      .tooDeep(line: 1, column: 1, limit: 64), .duplicateKey(path: "a", line: 1),
      .wrongSchema(path: "schema", found: "x"),
      .missingKey(path: "a"), .wrongType(path: "", expected: .object, found: .null),
      .inexactNumber(path: "a", found: "1"),
      .malformedDecimal(path: "a", found: String(repeating: "甲\n", count: 90)),
      .notWithin(1...12, path: "a", found: "13"), .notAmong(["元"], path: "a", found: "b"),
    ]
    #expect(
      all.map(\.id) == [
        "json-too-many-bytes", "json-too-many-values", "json-not-utf8", "json-malformed", "json-too-deep",
        "json-key-duplicated",
        "json-schema-unknown", "json-key-missing", "json-type-wrong", "json-number-inexact",
        "json-decimal-malformed",
        "json-number-out-of-range", "json-value-unknown",
      ])
    #expect(all.filter(\.isLimit).count == 3)
    for refusal in all {
      #expect(refusal.text(in: .chinese).hasSuffix("。"))
      #expect(refusal.text(in: .english).hasSuffix("."))
      #expect(!refusal.text(in: .chinese).contains("\n"))
    }
    #expect(
      JSONRefusal.notJSON(.unexpected("}"), line: 3, column: 7).text(in: .chinese)
        == "不是有效的 JSON：第 3 行第 7 个字符处不应出现“}”。")
  }
}
