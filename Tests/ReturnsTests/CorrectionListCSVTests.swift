import BudgetModel
import Corrections
import Exchange
import Spreadsheet
import TestSupport
import Testing

@testable import Returns

@Suite struct CorrectionListCSVTests {
  /// Whatever stands in texts, a list that nobody touched says what the difference does.
  @Test(arguments: [TextEncoding.utf8, .gb18030])
  func listComesBack(encoding: TextEncoding) throws {
    for seed in 0..<40 as Range<UInt64> {
      var source = RandomSubmission(seed: seed)
      let old = source.next()
      var edits = RandomEdits(seed: seed)
      let difference = Difference(from: Version(old), to: Version(edits.edit(old, count: 6)))
      guard let bytes = try? CorrectionListCSV.bytes(of: difference, encoding: encoding) else { continue }
      let file = try CorrectionListCSV.read(bytes, fiscalYear: old.fiscalYear)
      #expect(file.problems.isEmpty, "seed \(seed)")
      let expected = CorrectionList(difference).corrections
      #expect(file.entries.map(\.correction.path) == expected.map(\.path), "seed \(seed)")
      let values = zip(file.entries.map(\.correction), expected).filter { read, written in
        FieldValue.difference(from: read.old, to: written.old) == .substance
          || FieldValue.difference(from: read.new, to: written.new) == .substance
      }
      #expect(values.isEmpty, "seed \(seed)")
      #expect(
        CorrectionList(file.entries.map(\.correction)).applied(to: old).done.count
          == CorrectionList(difference).applied(to: old).done.count, "seed \(seed)")
    }
  }

  @Test func columnsMayStandInAnyOrder() throws {
    let text = "备注,字段,新 值,原值,项目编码\r\n,budget.total,'=1,160000,P1\r\n,,,,\r\n,budget.other,1.5,,P1\r\n"
    let file = try CorrectionListCSV.read(Array(text.utf8), fiscalYear: nil)
    #expect(file.problems.map(\.number) == [2])
    #expect(file.entries.map(\.number) == [4])
    #expect(file.entries.first?.correction.old == nil)
    #expect(file.entries.first?.correction.project?.code == "P1")
  }

  @Test(arguments: [
    ("原值,新值\r\n", "corrections-without-columns"), ("原值,新值,字段,新值\r\n", "corrections-column-twice"),
    ("", "corrections-without-columns"), ("\"", "csv-quote-unterminated"),
  ])
  func otherFilesAreRefused(_ text: String, _ id: String) {
    #expect { try CorrectionListCSV.read(Array(text.utf8), fiscalYear: nil) } throws: { error in
      (error as? CorrectionFileRefusal)?.id == id
    }
  }

  @Test(arguments: [
    "{\"schema\": \"jixiao/submission/1\"}", "{}", "{\"projects\": 1}", "{", "{\"general\": [{}]}",
  ])
  func otherJSONIsRefused(_ text: String) {
    #expect(throws: CorrectionFileRefusal.self) {
      try DifferenceFile.read(Array(text.utf8), fiscalYear: nil)
    }
  }
}
