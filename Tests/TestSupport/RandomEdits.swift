public import BudgetModel
import Spreadsheet

/// Random corrections of a submission, as clerks make them, with a note of what each did.
public struct RandomEdits {
  /// What an edit did, in terms that a difference can be asked for.
  public enum Edit: Hashable {
    case total(project: String)
    case purpose(project: String)
    case target(project: String, name: String)
    case renamed(project: String, to: String)
    case added(project: String, name: String)
    case removed(project: String, name: String)
    case goal(project: String)
    case percent(project: String)
    case year
    case overall
    case addedProject(String)
    case removedProject(String)
  }

  private var random: SplitMix64
  private var serial = 0
  public private(set) var edits: [Edit] = []

  public init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// Makes some edits of different fields.
  public mutating func edit(_ submission: Submission, count: Int) -> Submission {
    var submission = submission
    for _ in 0..<count { change(&submission) }
    return submission
  }

  private mutating func unique(_ stem: String) -> String {
    serial += 1
    return "\(stem)\(serial)号\(random.next() % 100_000)"
  }

  private mutating func change(_ submission: inout Submission) {
    if submission.projects.isEmpty || random.next() % 12 == 0 {
      changeHead(&submission)
    } else if random.next() % 15 == 0 {
      changeProjects(&submission)
    } else {
      let index = Int.random(in: submission.projects.indices, using: &random)
      change(&submission.projects[index])
    }
  }

  private mutating func changeHead(_ submission: inout Submission) {
    if submission.overall?.objectives.isEmpty == false, random.next() % 2 == 0 {
      submission.overall?.objectives[0].text = unique("新的目标")
      edits.append(.overall)
    } else {
      submission.fiscalYear = 2030 + Int(random.next() % 900)
      edits.append(.year)
    }
  }

  private mutating func changeProjects(_ submission: inout Submission) {
    switch random.next() % 3 {
    case 0:
      let code = unique("1303062")
      let place = Int.random(in: 0...submission.projects.count, using: &random)
      submission.projects.insert(Project(code: code, name: unique("新项目")), at: place)
      edits.append(.addedProject(code))
    case 1:
      let project = submission.projects.remove(
        at: Int.random(in: submission.projects.indices, using: &random))
      edits.append(.removedProject(project.code ?? ""))
    default: submission.projects.shuffle(using: &random)
    }
  }

  private mutating func change(_ project: inout Project) {
    let code = project.code ?? ""
    switch random.next() % 6 {
    case 0:
      project.budget.total = Money(yuan: ExactDecimal(Int(random.next() % 1_000_000)))
      edits.append(.total(project: code))
    case 1:
      project.purpose = unique("用于")
      edits.append(.purpose(project: code))
    case 2 where !project.goals.isEmpty:
      project.goals[Int.random(in: project.goals.indices, using: &random)] = unique("目标")
      edits.append(.goal(project: code))
    case 3 where !project.disbursement.isEmpty:
      let line = Int.random(in: project.disbursement.indices, using: &random)
      project.disbursement[line].percent = ExactDecimal(Int(random.next() % 100_000))
      edits.append(.percent(project: code))
    default: changeIndicators(&project, code)
    }
  }

  private mutating func changeIndicators(_ project: inout Project, _ code: String) {
    guard !project.indicators.isEmpty else { return insert(in: &project, code) }
    let index = Int.random(in: project.indicators.indices, using: &random)
    switch random.next() % 5 {
    case 0:
      project.indicators[index].target = IndicatorTarget(
        reading: "≥\(1000 + random.next() % 100_000)件", fiscalYear: nil)
      edits.append(.target(project: code, name: project.indicators[index].level3 ?? ""))
    case 1:
      let name = unique("新名")
      project.indicators[index].level3 = name
      edits.append(.renamed(project: code, to: name))
    case 2: insert(in: &project, code)
    case 3:
      let removed = project.indicators.remove(at: index)
      edits.append(.removed(project: code, name: removed.level3 ?? ""))
    default: project.indicators.shuffle(using: &random)
    }
  }

  private mutating func insert(in project: inout Project, _ code: String) {
    let name = unique("新指标")
    let indicator = Indicator(
      level1: "产出指标", level2: "数量指标", level3: name, description: name,
      target: IndicatorTarget(reading: "≥5件", fiscalYear: nil))
    project.indicators.insert(
      indicator, at: Int.random(in: 0...project.indicators.count, using: &random))
    edits.append(.added(project: code, name: name))
  }
}
