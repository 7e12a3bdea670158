/// Something about which the inputs of one department contradict each other.
public enum AssemblyProblem: Hashable, Sendable {
  /// The same project with different content: neither version is written.
  case projectConflict(project: String, places: [FormPlace])

  /// The department's text in two versions: neither is written.
  case textsDiffer(places: [FormPlace])
  case departmentNamesDiffer([String])
  case yearsDiffer([Int])
}
