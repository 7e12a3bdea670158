import BudgetModel

/// What can be told of a project only beside the others that are reviewed with it.
struct ReviewBatch: Sendable {
  /// The different versions of projects that have more than one.
  private var versions: [ProjectIdentity: [Sourced<Project>]] = [:]

  /// The name that a unit's code first stands with, and where.
  private var unitNames: [String: (name: String, place: String)] = [:]

  /// The projects, each content once, in the order in which they came.
  private(set) var projects: [Sourced<Project>] = []

  init(_ all: [Sourced<Project>]) {
    for project in all {
      guard let identity = ProjectIdentity(project.value) else {
        add(project)
        continue
      }
      if versions[identity]?.contains(where: { $0.value == project.value }) == true { continue }
      versions[identity, default: []].append(project)
      add(project)
    }
  }

  private mutating func add(_ project: Sourced<Project>) {
    projects.append(project)
    let unit = project.value.unit
    if let code = unit.code, let name = unit.name, unitNames[code] == nil {
      unitNames[code] = (name, ReviewBatch.place(of: project.provenance))
    }
  }

  /// The places of the other versions of a project; empty where it has none.
  func otherVersions(of project: ReviewedProject) -> [String] {
    guard let identity = ProjectIdentity(project.value), let all = versions[identity], all.count > 1 else {
      return []
    }
    return all.filter { $0.value != project.value }.map { ReviewBatch.place(of: $0.provenance) }
  }

  /// The name that a unit's code stands with first, and where that is.
  func firstName(ofUnit code: String) -> (name: String, place: String)? { unitNames[code] }

  private static func place(of provenance: Provenance) -> String {
    guard !provenance.sheet.isEmpty else { return provenance.file }
    let source = provenance.fields[.code] ?? provenance.fields[.name] ?? provenance.fields[.unit]
    let cell = source?.cells.first.map { "!\($0)" } ?? ""
    return "\(provenance.file)｜\(provenance.sheet)\(cell)"
  }
}
