import BudgetModel
import Forms
import Foundation
import Intake

/// What some files come to, for tests: the one department's submission, its provenance, and all that was said.
struct Intaken {
  let contents: [InputContent]
  let departments: [Assembly.Department]

  init(_ paths: [String], options: IntakeOptions = IntakeOptions()) throws {
    let reader = InputReader(options: options)
    contents = try paths.flatMap { try reader.read($0) }
    var assembly = Assembly(fiscalYear: options.fiscalYear)
    departments = assembly.departments(of: contents)
  }

  var submission: Submission { departments.first?.submission ?? Submission() }

  /// The ids of all that was said, in its order.
  var said: [String] {
    contents.flatMap { content in content.problems.map(\.reason.id) + content.notices.map(\.id) }
      + departments.flatMap { $0.problems.map(\.id) }
  }
}
