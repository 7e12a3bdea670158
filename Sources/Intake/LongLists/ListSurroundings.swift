import BudgetModel
import Review

/// What a whole input says that is read piece by piece: each piece is read and checked as a part of it.
struct ListSurroundings: Sendable {
  var fiscalYears: [Int] = []
  var departmentCodes: [String] = []
  var departmentNames: [String] = []

  /// The departments that the input speaks of, those of its projects' units among them.
  var allDepartmentCodes: [String] = []
  var unitNames = UnitNames()
  var notices: [InputNotice] = []

  /// How many rows hold anything.
  var rows = 0

  /// How many projects each sheet has.
  private(set) var projects: [String: Int] = [:]

  /// Whether some project says nothing of its department.
  var holdsHomeless = false

  /// More departments, and more units, than any list has.
  static let departmentLimit = 2_000
  static let unitLimit = 100_000

  mutating func take(_ content: InputContent) {
    for year in content.fiscalYears where !fiscalYears.contains(year) { fiscalYears.append(year) }
    merge(content.departmentCodes, into: \.departmentCodes)
    merge(content.departmentNames, into: \.departmentNames)
    merge(content.allDepartmentCodes, into: \.allDepartmentCodes)
    for project in content.projects {
      unitNames.take(project)
      projects[project.provenance.sheet, default: 0] += 1
      if project.value.unit.departmentCode == nil { holdsHomeless = true }
    }
  }

  private mutating func merge(_ values: [String], into list: WritableKeyPath<Self, [String]>) {
    for value in values where !self[keyPath: list].contains(value) { self[keyPath: list].append(value) }
  }
}
