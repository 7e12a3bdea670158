import BudgetModel
import Spreadsheet

/// A submission with every value as its bytes, for comparisons in which é of one code point isn't é of two.
struct Bytes: Equatable {
  private let countsLists: Bool
  private(set) var values: [[UInt8]] = []

  /// - Parameter counts: whether the lengths of lists are among the values.
  init(_ submission: Submission?, counts: Bool = true) {
    countsLists = counts
    guard let submission else { return }
    add(submission.fiscalYear)
    add(submission.department.code)
    add(submission.department.name)
    add(listOf: submission.overall == nil ? 0 : 1)
    for section in [submission.overall?.objectives, submission.overall?.measures] {
      add(listOf: section?.count ?? -1)
      for item in section ?? [] {
        add(item.title)
        add(item.text)
      }
    }
    for item in submission.overall?.subObjectives ?? [] {
      add(item.name)
      add(item.indicator)
    }
    for project in submission.projects { add(project) }
  }

  private mutating func add(_ project: Project) {
    for text in [project.code, project.name, project.unit.code, project.unit.name, project.purpose] {
      add(text)
    }
    for money in [project.budget.total, project.budget.fiscal, project.budget.other] { add(money) }
    add(listOf: project.disbursement.count)
    for line in project.disbursement {
      add(line.month)
      add(line.percent)
    }
    add(listOf: project.goals.count)
    for goal in project.goals { add(goal) }
    add(listOf: project.indicators.count)
    for row in project.indicators {
      for text in [row.level1, row.level2, row.level3, row.description, row.basis, row.remark] { add(text) }
      add(row.target.raw)
      add(row.target.canonicalText)
      add(row.weight)
    }
  }

  private mutating func add(listOf count: Int) {
    if countsLists { add(count) }
  }

  private mutating func add(_ value: (some CustomStringConvertible)?) {
    values.append(value.map { [0x3D] + Array($0.description.utf8) } ?? [])
  }
}
