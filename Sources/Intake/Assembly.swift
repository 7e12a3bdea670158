public import BudgetModel

/// Joins the contents of several inputs into one submission for each department.
public struct Assembly {
  /// A department's submission with the provenance of its projects beside it.
  public struct Department: Sendable {
    public var submission: Submission

    /// One for each project of the submission, in its order.
    public var provenance: [Provenance]

    /// What a review looks at: the submission's projects, and all versions of those that contradict themselves.
    public var versions: [Sourced<Project>]

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
    let all = Set(contents.flatMap(\.allDepartmentCodes))
    let only = all.count == 1 ? all.first : nil
    // Of many contents few name another department than the one before.
    var codes: [[String]: String?] = [:]
    for content in contents {
      if only == nil, codes[content.departmentNames] == nil {
        codes[content.departmentNames] = .some(code(ofDepartmentNamedIn: content, among: contents))
      }
      take(content, only: only ?? codes[content.departmentNames] ?? nil)
    }
    return order.map { department(code: $0, groups[$0] ?? Group()) }
  }

  /// The code of the department whose name an input states: that of the units whose names begin with it.
  private func code(ofDepartmentNamedIn content: InputContent, among contents: [InputContent]) -> String? {
    guard content.departmentNames.count == 1 else { return nil }
    let units = contents.flatMap(\.projects).map(\.value.unit)
    let codes = units.filter { $0.name?.hasPrefix(content.departmentNames[0]) == true }.compactMap(
      \.departmentCode)
    return Set(codes).count == 1 ? codes[0] : nil
  }

  /// Divides a content among the departments whose units' projects it holds.
  private mutating func take(_ content: InputContent, only: String?) {
    let codes = content.allDepartmentCodes
    let home = (codes.count == 1 ? codes[0] : nil) ?? (codes.isEmpty ? only : nil)
    for project in content.projects {
      add(project, to: project.value.unit.departmentCode ?? home ?? only, from: content)
    }
    let isEmpty = content.projects.isEmpty && content.surroundings == nil
    if !content.texts.isEmpty || isEmpty || !content.departmentNames.isEmpty {
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
    let years = stated(in: group.contents) { $0.fiscalYears.map(String.init) }
    let names = stated(in: group.contents, \.departmentNames)
    let codes = stated(in: group.contents, \.departmentCodes)
    if fiscalYear == nil, years.count > 1 { problems.append(.yearsDiffer(years)) }
    if names.count > 1 { problems.append(.departmentNamesDiffer(names)) }
    if codes.count > 1 { problems.append(.departmentCodesDiffer(codes)) }
    let year = fiscalYear ?? (years.count == 1 ? Int(years[0].value) : nil)
    let texts = group.contents.flatMap(\.texts)
    let isAgreed = Set(texts.map(\.objectives)).count <= 1
    if !isAgreed { problems.append(.textsDiffer(places: texts.map(\.place))) }
    var unique = UniqueProjects()
    for project in group.projects {
      var project = project
      project.value.readTargets(fiscalYear: year)
      unique.add(project)
    }
    problems += unique.conflicts + unique.doubts
    let submission = Submission(
      fiscalYear: year, department: .init(code: code, name: names.count == 1 ? names[0].value : nil),
      overall: isAgreed ? texts.first?.objectives : nil,
      projects: unique.projects.map(\.value))
    return Department(
      submission: submission, provenance: unique.projects.map(\.provenance),
      versions: unique.versionsOfAll, inputs: group.inputs, problems: problems)
  }

  /// What contents state, each value once with the files that state it.
  private func stated(in contents: [InputContent], _ values: (InputContent) -> [String]) -> [StatedValue] {
    var files: [String: [String]] = [:]
    var order: [String] = []
    for content in contents {
      for value in values(content) {
        if files[value] == nil { order.append(value) }
        files[value, default: []].append(content.fileName)
      }
    }
    return order.map { StatedValue(value: $0, files: files[$0] ?? []) }
  }
}

extension InputContent {
  /// The departments that the input speaks of, each once.
  var allDepartmentCodes: [String] {
    if let surroundings { return surroundings.allDepartmentCodes }
    var codes = departmentCodes
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
