/// Where in a submission a value or a whole part stands, by its number in its list, counted from 0.
public struct Place: Hashable, Sendable {
  /// The project's number in the submission; nil outside the projects.
  public var project: Int?

  /// Where in the project, or in what stands beside the projects.
  public var path: Path

  public init(project: Int? = nil, path: Path) {
    self.project = project
    self.path = path
  }
}

extension Place: CustomStringConvertible {
  /// As the canonical form names it: `projects[2].indicators[4].target`, `overall.measures[0].text`.
  public var description: String {
    guard let project else { return path.description }
    let head = "projects[\(project)]"
    return path == .project ? head : "\(head).\(path)"
  }
}
