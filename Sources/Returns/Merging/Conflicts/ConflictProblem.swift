public import Corrections

/// Something about one row of a file with decisions, or about a conflict that has none: nothing is written then.
public struct ConflictProblem: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// The key is none that was written.
    case malformedKey(String)

    /// The merge has no such conflict: it was made of other versions, or the row is of another file.
    case unknownConflict

    /// The versions say something else than when the file was written.
    case stale

    /// Nothing was chosen.
    case unanswered

    /// Another row decides the same conflict otherwise.
    case contradictory(otherCell: String)

    /// A cell that says what a version says was changed, where only the choice is read.
    case editedCell(column: String, choice: String)

    /// The choice can't be followed.
    case refused(ChoiceRefusal)

    /// The file has no row for the conflict.
    case missingRow
  }

  public var reason: Reason

  /// File, sheet and cell, such as `冲突.xlsx｜冲突!G7`; the file alone where a row is missing.
  public var place: String

  /// What the conflict is about; nil where that isn't known.
  public var conflict: String?
}
