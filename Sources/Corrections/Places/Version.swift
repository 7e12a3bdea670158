public import BudgetModel

/// One version of a submission, with the cells that its values stood in where they are known.
public struct Version: Sendable {
  public var submission: Submission

  /// For each project where it was read, nil where that isn't known. May be shorter than the list of projects.
  public var provenance: [Provenance?]

  public init(_ submission: Submission, provenance: [Provenance?] = []) {
    self.submission = submission
    self.provenance = provenance
  }
}

extension Version {
  func provenance(of project: Int?) -> Provenance? {
    guard let project, provenance.indices.contains(project) else { return nil }
    return provenance[project]
  }

  /// Where the value at a place was read; of a whole row, where its name was.
  func source(at place: Place) -> FieldSource? {
    guard let fields = provenance(of: place.project)?.fields else { return nil }
    for path in place.path.sources {
      if let source = fields[path] { return source }
    }
    return nil
  }
}

extension Path {
  /// The fields whose cells hold the value, the nearest first.
  fileprivate var sources: [FieldPath] {
    switch self {
    case .field(.goal(let index)): [.goal(index), .goals]
    case .field(.unitCode): [.unitCode, .unit]
    case .field(.unitName): [.unitName, .unit]
    case .field(let path): [path]
    case .project: [.name, .code]
    case .indicator(let index): [.indicator(index, .level3), .indicator(index, .target)]
    default: []
    }
  }
}
