public import Wording

/// What became of one input of a check.
public struct CheckedInput: Sendable {
  /// The input's path as the user gave it.
  public let path: String

  /// The file's name as messages give it.
  public let file: String
  public var outcome: Outcome

  public enum Outcome: Sendable {
    case read(Content)

    /// The input could not be read, or a safety limit was reached.
    case refused(any Worded & Sendable, isLimit: Bool)
  }

  /// How much an input that was read holds, repetitions of other inputs included.
  public struct Content: Sendable {
    public var projects = 0
    public var indicators = 0

    /// The cells whose content belongs to no field.
    public var untakenCells = 0

    /// Whether the input is a workbook, with cells that remarks can stand on.
    public var isWorkbook = false

    /// What there is to say about the input as a whole.
    public var notices: [any Worded & Sendable] = []

    public init() {}
  }

  public init(path: String, file: String, outcome: Outcome) {
    self.path = path
    self.file = file
    self.outcome = outcome
  }

  /// What the input holds, nil where it was refused.
  public var content: Content? {
    if case .read(let content) = outcome { content } else { nil }
  }

  /// Why the input was refused, nil where it was read.
  public var refusal: (any Worded & Sendable)? {
    if case .refused(let refusal, _) = outcome { refusal } else { nil }
  }
}
