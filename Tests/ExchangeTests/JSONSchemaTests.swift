import BudgetModel
import Foundation
import Spreadsheet
import TestSupport
import Testing

@testable import Exchange

@Suite struct JSONSchemaTests {
  private static let samples = ["司法局2022年绩效文本.json", "司法局2022年绩效目标表.json", "公证处补助办公经费.json"]

  @Test func samplesAreValid() throws {
    let documents = try JSONSchemaTests.samples.map {
      Array(try Data(contentsOf: ProjectFolder.expected($0)))
    }
    #expect(try JSONSchemaCheck.faults(in: documents) == [nil, nil, nil])
  }

  @Test func whatIsWrittenIsValid() throws {
    var random = RandomSubmission(seed: 21)
    let submissions = (0..<20).map { _ in random.next() } + [TargetSamples.submission]
    let written =
      submissions.map { SubmissionJSON.bytes(of: $0) }
      + submissions.map { SubmissionJSON.bytes(of: $0, provenance: $0.projects.map(provenance)) }
      + [
        SubmissionJSON.bytes(of: submissions), SubmissionJSON.bytes(of: []),
        SubmissionJSON.bytes(of: Submission()),
        SubmissionJSON.bytes(of: Submission(overall: OverallObjectives(), projects: [Project()])),
      ]
    #expect(try JSONSchemaCheck.faults(in: written).compactMap(\.self) == [])
  }

  @Test func brokenDocumentsAreInvalid() throws {
    let whole = String(
      decoding: SubmissionJSON.bytes(
        of: TargetSamples.submission, provenance: TargetSamples.submission.projects.map(provenance)),
      as: UTF8.self)
    let damages = [
      ("jixiao/submission/1", "jixiao/submission/2"), ("\"fiscalYear\": 2022", "\"fiscalYear\": \"2022\""),
      ("\"department\"", "\"departments\""), ("\"70000.00\"", "70000.00"), ("\"70000.00\"", "\"70000\""),
      ("\"70000.00\"", "\"7E4\""), ("\"month\": 3", "\"month\": 13"),
      ("\"percent\": \"20\"", "\"percent\": \"20.0\""),
      ("\"kind\": \"quantitative\"", "\"kind\": \"number\""), ("\"≥\"", "\"≧\""),
      ("\"date\": \"2022-12-31\"", "\"date\": \"2022-13-31\""), ("\"grade\": true", "\"grade\": false"),
      ("\"purpose\"", "\"Purpose\""), ("\"raw\"", "\"text\""), ("\"goals\": [", "\"goals\": [null,"),
      ("表!C4", "表C4"), ("\"budget.total\"", "\"budget.sum\""), ("\"万元\"", "\"元\""),
    ]
    let broken = damages.map { whole.replacingOccurrences(of: $0.0, with: $0.1) }
    #expect(broken.allSatisfy { $0 != whole })
    let faults = try JSONSchemaCheck.faults(
      in: [whole].map { Array($0.utf8) } + broken.map { Array($0.utf8) })
    #expect(faults.first == .some(nil))
    #expect(zip(damages, faults.dropFirst()).filter { $0.1 == nil }.map(\.0.1) == [])
    #expect(faults.count == damages.count + 1)
  }

  private func provenance(of project: Project) -> Provenance {
    var fields: [FieldPath: FieldSource] = [:]
    let paths: [FieldPath] =
      [
        .code, .name, .unit, .unitCode, .unitName, .budgetTotal, .budgetFiscal, .budgetOther, .purpose,
        .goals, .goal(0),
      ]
      + project.disbursement.indices.map(FieldPath.disbursement)
      + project.indicators.indices.flatMap { index in
        FieldPath.IndicatorField.allCases.map { .indicator(index, $0) }
      }
    for (column, path) in paths.enumerated() {
      let first = CellReference(row: 4, column: column + 3)
      let second = CellReference(row: 5, column: column + 3)
      fields[path] = FieldSource(cells: column % 3 == 2 ? [first, second] : [first], raw: "")
    }
    fields[.budgetTotal] = FieldSource(cells: [CellReference(row: 4, column: 3)], raw: "")
    return Provenance(
      file: "a.xlsx", sheet: "1.普法'经费!表", title: "1.普法经费绩效目标表", moneyUnit: .tenThousand, fields: fields)
  }
}
