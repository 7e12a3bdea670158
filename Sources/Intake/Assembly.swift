public import BudgetModel

/// Joins the contents of several inputs into one submission for each department.
public struct Assembly {
  /// A department's submission with the provenance of its projects beside it.
  public struct Department: Sendable {
    public var submission: Submission

    /// One for each project of the submission, in its order.
    public var provenance: [Provenance]

    /// The inputs that the submission is made of, as the user gave them.
    public var inputs: [String]

    public var problems: [AssemblyProblem]
  }

  private let fiscalYear: Int?
  private var groups: [String?: Group] = [:]
  private var order: [String?] = []

  private struct Group {
    var contents: [InputContent] = []
    var projects: [Sourced<Project>] = []
    var inputs: [String] = []
  }

  /// - Parameter fiscalYear: the year that the user gave; it overrules what the inputs state.
  public init(fiscalYear: Int? = nil) {
    self.fiscalYear = fiscalYear
  }

  /// The submissions in the order in which their departments first appear.
  public mutating func departments(of contents: [InputContent]) -> [Department] {
    let all = Set(contents.flatMap(\.departmentCodes))
    let only = all.count == 1 ? all.first : nil
    for content in contents { take(content, only: only) }
    return order.map { department(code: $0, groups[$0] ?? Group()) }
  }

  /// Divides a content among the departments whose units' projects it holds.
  private mutating func take(_ content: InputContent, only: String?) {
    let codes = content.departmentCodes
    let home = content.department.code ?? (codes.count == 1 ? codes[0] : nil) ?? (codes.isEmpty ? only : nil)
    for project in content.projects {
      add(project, to: project.value.unit.departmentCode ?? home ?? only, from: content)
    }
    if !content.texts.isEmpty || content.projects.isEmpty || content.department.name != nil {
      open(home)
      groups[home]?.contents.append(content)
      addInput(content.path, to: home)
    } else {
      for code in Set(content.projects.map { $0.value.unit.departmentCode ?? home ?? only }) {
        groups[code]?.contents.append(content)
      }
    }
  }

  private mutating func add(_ project: Sourced<Project>, to code: String?, from content: InputContent) {
    open(code)
    groups[code]?.projects.append(project)
    addInput(content.path, to: code)
  }

  private mutating func open(_ code: String?) {
    guard groups[code] == nil else { return }
    groups[code] = Group()
    order.append(code)
  }

  private mutating func addInput(_ path: String, to code: String?) {
    if groups[code]?.inputs.last != path { groups[code]?.inputs.append(path) }
  }

  private func department(code: String?, _ group: Group) -> Department {
    var problems: [AssemblyProblem] = []
    let year =
      fiscalYear ?? common(group.contents.flatMap(\.fiscalYears)) { problems.append(.yearsDiffer($0)) }
    let name = common(group.contents.compactMap(\.department.name)) {
      problems.append(.departmentNamesDiffer($0))
    }
    let texts = group.contents.flatMap(\.texts)
    let overall = common(texts.map(\.objectives)) { _ in
      problems.append(.textsDiffer(places: texts.map(\.place)))
    }
    var unique = UniqueProjects()
    for project in group.projects {
      var project = project
      project.value.readTargets(fiscalYear: year)
      unique.add(project)
    }
    problems += unique.conflicts
    let submission = Submission(
      fiscalYear: year, department: .init(code: code, name: name), overall: overall,
      projects: unique.projects.map(\.value))
    return Department(
      submission: submission, provenance: unique.projects.map(\.provenance), inputs: group.inputs,
      problems: problems)
  }

  /// The value on which all agree; nil where there is none, or where they differ, which is reported.
  private func common<Value: Hashable>(_ values: [Value], differ: ([Value]) -> Void) -> Value? {
    var distinct: [Value] = []
    for value in values where !distinct.contains(value) { distinct.append(value) }
    if distinct.count > 1 { differ(distinct) }
    return distinct.count == 1 ? distinct[0] : nil
  }
}

extension InputContent {
  /// The departments that the input speaks of, each once.
  fileprivate var departmentCodes: [String] {
    var codes: [String] = department.code.map { [$0] } ?? []
    for project in projects {
      if let code = project.value.unit.departmentCode, !codes.contains(code) { codes.append(code) }
    }
    return codes
  }
}

extension Project {
  /// Reads the deadlines among the targets again, counted from a year.
  fileprivate mutating func readTargets(fiscalYear: Int?) {
    for index in indicators.indices where indicators[index].target.kind == .deadline {
      indicators[index].target = IndicatorTarget(
        reading: indicators[index].target.raw, fiscalYear: fiscalYear)
    }
  }
}
