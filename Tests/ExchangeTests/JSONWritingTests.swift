import BudgetModel
import Foundation
import Spreadsheet
import TestSupport
import Testing

@testable import Exchange

@Suite struct JSONWritingTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func emptySubmissionHasEveryKeyOfTheForm() {
    let expected = """
      {
       "schema": "jixiao/submission/1",
       "fiscalYear": null,
       "department": {
        "code": null,
        "name": null
       },
       "projects": []
      }

      """
    #expect(text(SubmissionJSON.bytes(of: Submission())) == expected)
  }

  @Test func projectIsWrittenAsInTheSamples() {
    let project = Project(
      code: "1", budget: Budget(total: Money(yuan: ExactDecimal("0.125") ?? .zero)),
      disbursement: [
        Disbursement(month: 3, percent: ExactDecimal("20.50")), Disbursement(month: 6, percent: nil),
      ],
      goals: ["甲\"\\\n\t\u{1}\u{7F}/"],
      indicators: [
        Indicator(
          level3: "名", target: IndicatorTarget(reading: "", fiscalYear: nil), basis: "据",
          weight: ExactDecimal("2.50"),
          remark: "注")
      ])
    let expected = """
       "projects": [
        {
         "code": "1",
         "name": null,
         "unit": {
          "code": null,
          "name": null
         },
         "budget": {
          "total": "0.125",
          "fiscal": null,
          "other": null
         },
         "purpose": null,
         "disbursement": [
          {
           "month": 3,
           "percent": "20.5"
          },
          {
           "month": 6,
           "percent": null
          }
         ],
         "goals": [
          "甲\\"\\\\\\n\\t\\u0001\u{7F}/"
         ],
         "indicators": [
          {
           "level1": null,
           "level2": null,
           "level3": "名",
           "description": null,
           "target": {
            "raw": "",
            "kind": "placeholder"
           },
           "basis": "据",
           "weight": "2.5",
           "remark": "注"
          }
         ]
        }
       ]
      }

      """
    #expect(text(SubmissionJSON.bytes(of: Submission(projects: [project]))).hasSuffix(expected))
  }

  @Test(arguments: [
    (TargetSamples.quantitative, #""kind":"quantitative","comparator":"≥","number":"400","unit":"件""#),
    (
      TargetSamples.range, #""kind":"quantitative","comparator":null,"number":"80","upper":"90.5","unit":"%""#
    ),
    (TargetSamples.malformed, #""kind":"quantitative","comparator":"≥","number":null,"unit":null"#),
    (TargetSamples.deadline, #""kind":"deadline","date":"2022-12-31""#),
    (TargetSamples.undated, #""kind":"deadline","date":null"#),
    (TargetSamples.qualitative, #""kind":"qualitative""#),
    (TargetSamples.grade, #""kind":"qualitative","grade":true"#),
    (TargetSamples.placeholder, #""kind":"placeholder""#),
  ])
  func targetHasTheKeysOfItsKind(_ target: IndicatorTarget, _ keys: String) {
    let submission = Submission(projects: [Project(indicators: [Indicator(target: target)])])
    let compact = text(SubmissionJSON.bytes(of: submission))
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.joined()
      .replacingOccurrences(of: "\": ", with: "\":")
    #expect(compact.contains("\"target\":{\"raw\":\"\(target.raw)\",\(keys)}"))
  }

  @Test func severalSubmissionsAreAnArray() throws {
    let bytes = SubmissionJSON.bytes(of: [Submission(fiscalYear: 2021), Submission(fiscalYear: 2022)])
    #expect(text(bytes).hasPrefix("[\n {\n  \"schema\""))
    #expect(text(bytes).hasSuffix("\n }\n]\n"))
    #expect(try SubmissionJSON.read(bytes: bytes).submissions.map(\.fiscalYear) == [2021, 2022])
    #expect(text(SubmissionJSON.bytes(of: [])) == "[]\n")
  }
}
