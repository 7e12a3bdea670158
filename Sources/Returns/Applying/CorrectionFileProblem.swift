public import Corrections

/// A row of a list of corrections, or a change of a difference, that can't be applied as it stands.
public struct CorrectionFileProblem: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// The text names no field.
    case notAField(String)

    /// The text is no value of the kind that the field takes.
    case unreadable(String, ValueKind, Path)

    /// A whole part was added, removed or moved, by its name: that is for a person to do.
    case wholePart(Change.Action, name: String)
  }

  /// The row in Excel, or in JSON the number among the changes, from 1.
  public var number: Int
  public var reason: Reason
}
