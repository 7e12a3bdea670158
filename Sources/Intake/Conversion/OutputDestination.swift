/// Where output goes.
public enum OutputDestination: Hashable, Sendable {
  case standardOutput
  case file(String)

  /// A folder, which takes files named after the inputs; made if there is none.
  case folder(String)
}
