import BudgetModel
import Forms
import Foundation
import Spreadsheet
import TestSupport
import Testing

/// What is drawn in random layouts is what is read from them, or something is said about it.
@Suite struct RandomLayoutTests {
  /// How many sheets are drawn: some hundred, or as many as `JIXIAO_LAYOUTS` says.
  private static let count = ProcessInfo.processInfo.environment["JIXIAO_LAYOUTS"].flatMap(Int.init) ?? 300

  private static let parts = 6

  @Test(arguments: 0..<parts)
  func whatIsReadIsWhatWasDrawn(part: Int) throws {
    var exact = 0
    var reasons: [String: Int] = [:]
    var total = 0
    for seed in stride(from: part, to: Self.count, by: Self.parts) {
      let difference = Self.difference(seed: UInt64(seed))
      total += 1
      if difference.isExact { exact += 1 }
      if let reason = difference.reason { reasons[reason, default: 0] += 1 }
      #expect(difference.silent == [], "seed \(seed)")
    }
    // Nearly all is read to the letter; a report instead is for what can be read in two ways.
    #expect(exact * 100 >= total * 80, "\(exact) of \(total)")
    if Self.count > 1000 { print("layouts: \(exact) of \(total) read to the letter; else \(reasons)") }
  }

  /// The department's text (layout P) is read as it was drawn; a row that a page break cut is joined, and told.
  @Test func departmentTextsAreReadAsDrawn() {
    for seed in 0..<UInt64(max(60, Self.count / 10)) {
      var submissions = RandomSubmission(seed: seed)
      guard let text = submissions.next().overall else { continue }
      var layout = RandomLayout(seed: seed &* 37 &+ 5)
      let drawing = layout.drawing(of: text, department: "司法局", year: 2022)
      let map = SheetRecogniser().recognise(drawing.sheet)
      let readers = map.texts.map { DepartmentTextReader($0, on: map.sheet) }
      let said = map.problems.filter { $0.reason.id != "row-joined" && !drawing.remarks.contains($0.cell) }
      #expect(said.map(\.reason.id) == [], "seed \(seed)")
      #expect(readers.map { $0.objectives() } == [text], "seed \(seed)")
      #expect(readers.first?.fiscalYears == [2022], "seed \(seed)")
    }
  }

  /// Sheets that were once misread in silence.
  @Test(arguments: [7571])
  func sheetsOnceMisreadAreRead(seed: UInt64) {
    #expect(Self.difference(seed: seed).silent == [])
  }

  private struct Difference {
    /// Whether every project is read as drawn.
    var isExact: Bool

    /// What differs although nothing was said.
    var silent: [String]

    /// The id of the first thing that was said where a project is not read as drawn.
    var reason: String?
  }

  private static func difference(seed: UInt64) -> Difference {
    var submissions = RandomSubmission(seed: seed)
    submissions.indicatorLimit = 6
    let submission = submissions.next()
    var layout = RandomLayout(seed: seed &* 31 &+ 7)
    let drawing = layout.drawing(of: submission.projects, year: submission.fiscalYear)
    let reading = SheetReading(drawing.sheet, fiscalYear: submission.fiscalYear)
    let said = reading.problems.filter { problem in
      !drawing.remarks.contains(problem.cell) && problem.reason.id != "form-blank"
    }
    guard reading.projects != drawing.projects else { return Difference(isExact: true, silent: []) }
    return Difference(
      isExact: false, silent: said.isEmpty ? differences(drawing.projects, reading.projects) : [],
      reason: said.first?.reason.id)
  }

  /// The fields that differ, at a glance.
  private static func differences(_ drawn: [Project], _ read: [Project]) -> [String] {
    guard drawn.count == read.count else { return ["\(drawn.count) projects, \(read.count) read"] }
    return zip(drawn, read).flatMap { drawn, read -> [String] in
      var found: [String] = []
      func compare<Value: Equatable>(_ name: String, _ left: Value, _ right: Value) {
        if left != right { found.append("\(name): \(left) | \(right)") }
      }
      compare("code", drawn.code, read.code)
      compare("name", drawn.name, read.name)
      compare("unit", drawn.unit, read.unit)
      compare("budget", drawn.budget, read.budget)
      compare("purpose", drawn.purpose, read.purpose)
      compare("plan", drawn.disbursement, read.disbursement)
      compare("goals", drawn.goals, read.goals)
      compare("indicators", drawn.indicators.count, read.indicators.count)
      for (index, pair) in zip(drawn.indicators, read.indicators).enumerated() where pair.0 != pair.1 {
        found.append("indicator \(index): \(pair.0) | \(pair.1)")
      }
      return found
    }
  }
}
