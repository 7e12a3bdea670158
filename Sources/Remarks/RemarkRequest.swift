public import Intake
public import OOXML
public import Wording

/// Where workbooks go that are given remarks, or cleaned of them.
public struct RemarkRequest: Sendable {
  /// Paths of the inputs, as the user gave them.
  public var inputs: [String]

  /// What the outputs of inputs are called whose own names make no file's.
  public var names: [String: String] = [:]

  /// A file for one input, or a folder, which takes files named like the inputs.
  public var destination: OutputDestination
  public var limits: Limits
  public var language: Language

  public init(
    inputs: [String], destination: OutputDestination, limits: Limits = .standard,
    language: Language = .chinese
  ) {
    self.inputs = inputs
    self.destination = destination
    self.limits = limits
    self.language = language
  }
}
