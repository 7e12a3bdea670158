public import Wording

/// Something about which the inputs of one department contradict each other.
public enum AssemblyProblem: Hashable, Sendable {
  /// The same project with different content: neither version is written.
  case projectConflict(project: String, places: [FormPlace])

  /// The department's text in two versions: neither is written.
  case textsDiffer(places: [FormPlace])
  case departmentNamesDiffer([StatedValue])
  case departmentCodesDiffer([StatedValue])
  case yearsDiffer([StatedValue])

  /// A project with a code and one without have the same name: both are written.
  case perhapsSameProject(name: String, places: [FormPlace])
}

extension AssemblyProblem {
  public var severity: Severity {
    if case .perhapsSameProject = self { .warning } else { .error }
  }
}
