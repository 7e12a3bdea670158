import BudgetModel
import Corrections
import Intake
import Spreadsheet

/// The departments of one file as one version: a mistyped unit code makes no other department of a project that is to be
/// compared.
struct JoinedDepartments {
  private let departments: [Assembly.Department]

  /// The names of the departments where there are several.
  let names: [String]

  /// What is said otherwise in two places and belongs to no project.
  let problems: [AssemblyProblem]

  /// - Throws: where projects or texts stand there in several versions, none of which can be taken for the file's, and
  ///   where there are the texts of several departments.
  init(_ departments: [Assembly.Department], path: String) throws(VersionRefusal) {
    self.departments = departments
    names =
      departments.count > 1 ? departments.map { JoinedDepartments.name(of: $0.submission.department) } : []
    let all = departments.flatMap(\.problems)
    let contradictions = all.filter(\.leavesPartOut)
    guard contradictions.isEmpty else { throw .contradictory(path: path, contradictions) }
    problems = all
    let withText = departments.filter { $0.submission.overall != nil }
    guard withText.count <= 1 else {
      throw .severalDepartments(
        path: path, names: withText.map { JoinedDepartments.name(of: $0.submission.department) })
    }
  }

  private static func name(of department: Department) -> String {
    let name = [department.code, department.name].compactMap(\.self).joined(separator: " ")
    return name.isEmpty ? "部门未知" : name
  }

  /// The version, its projects as they stand in the file.
  func version(inOrderOf contents: [InputContent]) -> Version {
    guard departments.count > 1 else {
      return departments.first.map { Version($0.submission, provenance: $0.provenance) }
        ?? Version(Submission())
    }
    let years = Set(departments.compactMap(\.submission.fiscalYear))
    let main = departments.first { $0.submission.overall != nil || $0.submission.department.name != nil }
    let projects = inOrder(of: contents)
    return Version(
      Submission(
        fiscalYear: years.count == 1 ? years.first : nil,
        department: main?.submission.department ?? Department(),
        overall: main?.submission.overall, projects: projects.map(\.value)),
      provenance: projects.map(\.provenance))
  }

  private struct Form: Hashable {
    let sheet: String
    let first: CellReference?

    init(_ provenance: Provenance) {
      sheet = provenance.sheet
      first = provenance.fields.values.compactMap(\.cells.first).min()
    }
  }

  private func inOrder(of contents: [InputContent]) -> [Sourced<Project>] {
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
