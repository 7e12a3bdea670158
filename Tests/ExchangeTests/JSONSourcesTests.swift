import BudgetModel
import Spreadsheet
import Testing

@testable import Exchange

@Suite struct JSONSourcesTests {
  private func source(_ cells: String...) -> FieldSource {
    FieldSource(cells: cells.compactMap { CellReference($0) }, raw: "")
  }

  private func written(_ provenance: [Provenance]?) -> String {
    let submission = Submission(projects: [Project()])
    return String(decoding: SubmissionJSON.bytes(of: submission, provenance: provenance), as: UTF8.self)
  }

  @Test func sourcesStandInTheOrderOfTheForm() {
    let provenance = Provenance(
      file: "a.xlsx", sheet: "1.普法 '经费", title: "1.普法经费绩效目标表", moneyUnit: .tenThousand,
      fields: [
        .indicator(10, .target): source("E20"), .indicator(2, .remark): source("H12"),
        .goals: source("B8", "B9"),
        .indicator(2, .target): source("E12"), .disbursement(1): source("D7"), .unit: source("A2"),
        .code: source("B3"),
        .budgetTotal: source("C4"), .purpose: source(),
      ])
    let expected = """
         "indicators": [],
         "title": "1.普法经费绩效目标表",
         "moneyUnit": "万元",
         "sources": {
          "unit": "1.普法 '经费!A2",
          "code": "1.普法 '经费!B3",
          "budget.total": "1.普法 '经费!C4",
          "disbursement[1]": "1.普法 '经费!D7",
          "goals": [
           "1.普法 '经费!B8",
           "1.普法 '经费!B9"
          ],
          "indicators[2].value": "1.普法 '经费!E12",
          "indicators[2].remark": "1.普法 '经费!H12",
          "indicators[10].value": "1.普法 '经费!E20"
         }
        }
       ]
      }

      """
    #expect(written([provenance]).hasSuffix(expected))
  }

  @Test func titleAndMoneyUnitAreLeftOutWhereTheySayNothing() {
    let text = written([Provenance(file: "", sheet: "表", moneyUnit: .yuan)])
    #expect(text.contains("\"indicators\": [],\n   \"sources\": {}\n"))
    #expect(!text.contains("title"))
    #expect(!text.contains("moneyUnit"))
  }

  @Test func withoutProvenanceThereAreNoSuchKeys() {
    #expect(!written(nil).contains("sources"))
    #expect(!written([]).contains("sources"))
  }

  @Test func sourcesAreReadOver() throws {
    let provenance = Provenance(
      file: "", sheet: "表", title: "题", moneyUnit: .tenThousand,
      fields: [.goals: source("B8", "B9"), .code: source("B3")])
    let result = try SubmissionJSON.read(bytes: Array(written([provenance]).utf8))
    #expect(result.submissions == [Submission(projects: [Project()])])
    #expect(result.notices.isEmpty)
  }
}
