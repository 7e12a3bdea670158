import BudgetModel

/// What can be told of a project only beside the others that are reviewed with it.
struct ReviewBatch: Sendable {
  /// What stands under one identity.
  private struct Versions {
    var all: [Sourced<Project>]

    /// The contents of all, made only where a second one comes.
    var contents: Set<Project> = []

    /// Whether the project differs from all before; then it is one of them.
    mutating func insert(_ project: Sourced<Project>) -> Bool {
      if contents.isEmpty { contents = Set(all.map(\.value)) }
      guard contents.insert(project.value).inserted else { return false }
      all.append(project)
      return true
    }
  }

  private var versions: [ProjectIdentity: Versions] = [:]

  private var unitNames: UnitNames

  /// The projects, each content once, in the order in which they came.
  private(set) var projects: [Sourced<Project>] = []

  /// - Parameter unitNames: what is known of units before.
  init(_ all: [Sourced<Project>], unitNames: UnitNames = UnitNames()) {
    self.unitNames = unitNames
    for project in all {
      guard let identity = ProjectIdentity(project.value) else {
        add(project)
        continue
      }
      if versions[identity] == nil {
        versions[identity] = Versions(all: [project])
        add(project)
      } else if versions[identity]?.insert(project) == true {
        add(project)
      }
    }
  }

  private mutating func add(_ project: Sourced<Project>) {
    projects.append(project)
    unitNames.take(project)
  }

  /// How many other versions of a project there are, and the places of the first.
  func otherVersions(of project: ReviewedProject) -> (count: Int, places: [String]) {
    guard let identity = ProjectIdentity(project.value), let all = versions[identity]?.all, all.count > 1
    else {
      return (0, [])
    }
    let others = all.lazy.filter { $0.value != project.value }.prefix(5)
    return (all.count - 1, others.map { ReviewBatch.place(of: $0.provenance) })
  }

  /// The name that a unit's code stands with first, and where that is.
  func firstName(ofUnit code: String) -> (name: String, place: String)? {
    unitNames.first(ofUnit: code)
  }

  static func place(of provenance: Provenance) -> String {
    guard !provenance.sheet.isEmpty else { return provenance.file }
    let source = provenance.fields[.code] ?? provenance.fields[.name] ?? provenance.fields[.unit]
    let cell = source?.cells.first.map { "!\($0)" } ?? ""
    return "\(provenance.file)｜\(provenance.sheet)\(cell)"
  }
}
