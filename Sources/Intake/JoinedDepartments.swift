public import BudgetModel
import Spreadsheet

/// The departments of one file as one version: a mistyped unit code makes no other department of a project that is to be
/// compared.
public struct JoinedDepartments: Sendable {
  /// Why a file is no one version.
  public enum Contradiction: Error, Hashable, Sendable {
    /// Projects or texts stand there in several versions, none of which can be taken for the file's.
    case parts([AssemblyProblem])

    /// There are the texts of several departments, by their names.
    case severalTexts(names: [String])
  }

  /// The projects as they stand in the file.
  public let submission: Submission

  /// One for each project.
  public let provenance: [Provenance]

  /// The names of the departments where there are several.
  public let names: [String]

  /// What is said otherwise in two places and belongs to no project.
  public let problems: [AssemblyProblem]

  /// - Parameter contents: what the file holds.
  public init(_ contents: [InputContent], fiscalYear: Int?) throws(Contradiction) {
    var assembly = Assembly(fiscalYear: fiscalYear)
    let departments = assembly.departments(of: contents)
    names =
      departments.count > 1 ? departments.map { JoinedDepartments.name(of: $0.submission.department) } : []
    problems = departments.flatMap(\.problems)
    let contradictions = problems.filter(\.leavesPartOut)
    guard contradictions.isEmpty else { throw .parts(contradictions) }
    let withText = departments.filter { $0.submission.overall != nil }
    guard withText.count <= 1 else {
      throw .severalTexts(names: withText.map { JoinedDepartments.name(of: $0.submission.department) })
    }
    (submission, provenance) = JoinedDepartments.joined(departments, inOrderOf: contents)
  }

  private static func name(of department: Department) -> String {
    let name = [department.code, department.name].compactMap(\.self).joined(separator: " ")
    return name.isEmpty ? "部门未知" : name
  }

  private static func joined(
    _ departments: [Assembly.Department], inOrderOf contents: [InputContent]
  ) -> (Submission, [Provenance]) {
    guard departments.count > 1 else {
      return departments.first.map { ($0.submission, $0.provenance) } ?? (Submission(), [])
    }
    let years = Set(departments.compactMap(\.submission.fiscalYear))
    let main = departments.first { $0.submission.overall != nil || $0.submission.department.name != nil }
    let projects = inOrder(departments, of: contents)
    return (
      Submission(
        fiscalYear: years.count == 1 ? years.first : nil,
        department: main?.submission.department ?? Department(),
        overall: main?.submission.overall, projects: projects.map(\.value)),
      projects.map(\.provenance)
    )
  }

  private struct Form: Hashable {
    let sheet: String
    let first: CellReference?

    init(_ provenance: Provenance) {
      sheet = provenance.sheet
      first = provenance.fields.values.compactMap(\.cells.first).min()
    }
  }

  private static func inOrder(
    _ departments: [Assembly.Department], of contents: [InputContent]
  ) -> [Sourced<Project>] {
    let places = contents.flatMap(\.projects).map { Form($0.provenance) }
    let ranks = Dictionary(zip(places, places.indices)) { first, _ in first }
    let projects = departments.flatMap { department in
      zip(department.submission.projects, department.provenance).map { Sourced($0, from: $1) }
    }
    let ranked = projects.enumerated().map {
      (rank: ranks[Form($1.provenance)] ?? 0, number: $0, project: $1)
    }
    return ranked.sorted { ($0.rank, $0.number) < ($1.rank, $1.number) }.map(\.project)
  }
}

extension AssemblyProblem {
  /// Whether a project or a text is in none of the versions that the input gives of it.
  fileprivate var leavesPartOut: Bool {
    switch self {
    case .projectConflict, .textsDiffer: true
    case .departmentNamesDiffer, .departmentCodesDiffer, .yearsDiffer, .perhapsSameProject: false
    }
  }
}
