import Foundation
import Spreadsheet
import TestSupport
import Testing

@testable import BudgetModel

/// The readings that are agreed with the reviewers, from the file itself.
@Suite struct ExpectedTargetsTests {
  private struct Expected: Decodable {
    let raw: String
    let kind: String
    let comparator: String?
    let number: String?
    let upper: String?
    let unit: String?
    let date: String?
    let grade: Bool?
  }

  private static func readings(_ file: String) throws -> [Expected] {
    try JSONDecoder().decode(
      [Expected].self, from: Data(contentsOf: ProjectFolder.expected(file)))
  }

  @Test func everyReadingIsToTheLetter() throws {
    let readings = try Self.readings("targets.json")
    #expect(readings.count == 146)
    for expected in readings {
      let target = IndicatorTarget(reading: expected.raw, fiscalYear: 2022)
      let note = Comment(rawValue: "“\(expected.raw)”: \(target)")
      #expect(target.raw == expected.raw, note)
      #expect(target.kind.rawValue == expected.kind, note)
      #expect(target.comparator?.rawValue == expected.comparator, note)
      #expect(target.number?.description == expected.number, note)
      #expect(target.upper?.description == expected.upper, note)
      #expect(target.unit == expected.unit, note)
      #expect(target.date?.description == expected.date, note)
      #expect(target.isGrade == (expected.grade ?? false), note)
    }
  }
}
