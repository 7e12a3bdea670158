import BudgetModel

/// Keeps one of several equal projects, and none of several that claim to be one and differ.
struct UniqueProjects {
  private var versions: [Key: [Sourced<Project>]] = [:]
  private var order: [Key] = []

  private enum Key: Hashable {
    case project(ProjectIdentity)

    /// A project without code and name is like no other.
    case none(Int)
  }

  mutating func add(_ project: Sourced<Project>) {
    let key = ProjectIdentity(project.value).map(Key.project) ?? .none(order.count)
    if let known = versions[key] {
      if !known.contains(where: { $0.value == project.value }) { versions[key]?.append(project) }
    } else {
      versions[key] = [project]
      order.append(key)
    }
  }

  /// The projects that have one version, in the order in which they came.
  var projects: [Sourced<Project>] {
    order.compactMap { key in versions[key].flatMap { $0.count == 1 ? $0[0] : nil } }
  }

  /// Every version of every project, those of one project together, in the order in which projects came.
  var versionsOfAll: [Sourced<Project>] { order.flatMap { versions[$0] ?? [] } }

  /// One for each project that has several versions, naming where each of them stands.
  var conflicts: [AssemblyProblem] {
    order.compactMap { key in
      guard let versions = versions[key], versions.count > 1 else { return nil }
      return .projectConflict(
        project: versions[0].value.code ?? versions[0].value.name ?? "",
        places: versions.map { FormPlace($0.provenance) })
    }
  }
  /// Projects without code that have the name of one with a code, of the same unit as far as that is known.
  var doubts: [AssemblyProblem] {
    let coded = Dictionary(grouping: projects.filter { $0.value.code != nil }) { $0.value.name }
    return projects.compactMap { project in
      guard project.value.code == nil, let name = project.value.name, let others = coded[name] else {
        return nil
      }
      let unit = project.value.unit.code
      let same = others.filter { unit == nil || $0.value.unit.code == nil || $0.value.unit.code == unit }
      guard !same.isEmpty else { return nil }
      return .perhapsSameProject(
        name: name, places: ([project] + same).map { FormPlace($0.provenance) })
    }
  }
}
