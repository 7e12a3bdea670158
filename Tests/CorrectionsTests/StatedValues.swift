import BudgetModel
import Corrections
import Spreadsheet

/// Every value that a submission states, by its place.
struct StatedValues {
  private(set) var values: [Place: String] = [:]

  init(_ submission: Submission) {
    add(.fiscalYear, submission.fiscalYear)
    add(.departmentCode, submission.department.code)
    add(.departmentName, submission.department.name)
    for (index, item) in (submission.overall?.objectives ?? []).enumerated() {
      add(.item(.objectives, index, .title), item.title)
      add(.item(.objectives, index, .text), item.text)
    }
    for (index, item) in (submission.overall?.subObjectives ?? []).enumerated() {
      add(.item(.subObjectives, index, .name), item.name)
      add(.item(.subObjectives, index, .indicator), item.indicator)
    }
    for (index, item) in (submission.overall?.measures ?? []).enumerated() {
      add(.item(.measures, index, .title), item.title)
      add(.item(.measures, index, .text), item.text)
    }
    for (index, project) in submission.projects.enumerated() { add(project, index) }
  }

  private mutating func add(_ project: Project, _ number: Int) {
    func add(_ path: FieldPath, _ value: (some CustomStringConvertible)?) {
      self.add(.field(path), value, project: number)
    }
    add(.code, project.code)
    add(.name, project.name)
    add(.unitCode, project.unit.code)
    add(.unitName, project.unit.name)
    add(.budgetTotal, project.budget.total)
    add(.budgetFiscal, project.budget.fiscal)
    add(.budgetOther, project.budget.other)
    add(.purpose, project.purpose)
    for (index, line) in project.disbursement.enumerated() {
      add(.disbursement(index), "\(line.month): \(line.percent?.description ?? "")")
    }
    for (index, goal) in project.goals.enumerated() { add(.goal(index), goal) }
    for (index, row) in project.indicators.enumerated() {
      add(.indicator(index, .level1), row.level1)
      add(.indicator(index, .level2), row.level2)
      add(.indicator(index, .level3), row.level3)
      add(.indicator(index, .description), row.description)
      add(.indicator(index, .target), row.target.raw)
      add(.indicator(index, .basis), row.basis)
      add(.indicator(index, .weight), row.weight)
      add(.indicator(index, .remark), row.remark)
    }
  }

  private mutating func add(_ path: Path, _ value: (some CustomStringConvertible)?, project: Int? = nil) {
    if let value { values[Place(project: project, path: path)] = value.description }
  }

  /// The values that no change tells of, without their numbers, sorted.
  ///
  /// - Parameter side: the statement of a change about this version.
  func untold(by changes: [Change], _ side: (Change) -> Statement?) -> [[UInt8]] {
    let told = Set(changes.filter { $0.action != .moved }.compactMap { side($0)?.place })
    let left = values.filter { place, _ in
      !told.contains(place) && !told.contains(Place(project: place.project, path: .project))
        && !told.contains(Place(project: place.project, path: StatedValues.whole(place.path)))
    }
    return left.map { place, value in
      Array((place.description.filter { !$0.isNumber } + "=" + value).utf8)
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The part that a field belongs to.
  private static func whole(_ path: Path) -> Path {
    switch path {
    case .item(let section, let index, _): .item(section, index, nil)
    case .field(.indicator(let index, _)): .indicator(index)
    default: path
    }
  }
}
