/// What makes two forms the same project's: the code, or without one the name within its unit.
public enum ProjectIdentity: Hashable, Sendable {
  case code(String)
  case name(String, unit: String?)

  /// Nil for a project without code and name, which is like no other.
  public init?(_ project: Project) {
    if let code = project.code {
      self = .code(code)
    } else if let name = project.name {
      self = .name(name, unit: project.unit.code)
    } else {
      return nil
    }
  }
}
