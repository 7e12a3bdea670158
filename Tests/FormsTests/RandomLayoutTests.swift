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
    var total = 0
    for seed in stride(from: part, to: Self.count, by: Self.parts) {
      let difference = Self.difference(seed: UInt64(seed))
      total += 1
      if difference.isExact { exact += 1 }
      #expect(difference.silent == [], "seed \(seed)")
    }
    // Nearly all is read to the letter; a report instead is for what can be read in two ways.
    #expect(exact * 100 >= total * 80, "\(exact) of \(total)")
    if Self.count > 1000 { print("layouts: \(exact) of \(total) read to the letter") }
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
      isExact: false, silent: said.isEmpty ? differences(drawing.projects, reading.projects) : [])
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
