/// What is checked, and by which rules.
public struct CheckRequest: Sendable {
  /// The paths of the inputs, as the user gave them.
  public var inputs: [String]
  public var rules: CheckRules
  public var options: IntakeOptions

  public init(
    inputs: [String], rules: CheckRules = CheckRules(), options: IntakeOptions = IntakeOptions()
  ) {
    self.inputs = inputs
    self.rules = rules
    self.options = options
  }

  /// Whether a path names an input, directly or through a link: nothing may be written there.
  public func isInput(_ path: String) -> Bool { FileIdentity.names(path, oneOf: inputs) }
}
