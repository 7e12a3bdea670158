public import Corrections
public import OOXML

/// A correction that was not done, why, and where its field stands.
public struct ApplyRefusal: Sendable {
  public enum Reason: Hashable, Sendable {
    /// The target's content doesn't let it be done.
    case content(CorrectionRefusal.Reason)

    /// The field has no cell of its own that could be changed without changing others.
    case noCell

    /// The cell can't be changed.
    case patch(PatchRefusal)

    /// The value isn't read from the cell as it should be.
    case readsBack(found: FieldValue?)

    /// Something else would have changed with it, by its place.
    case changesOthers(place: String)
  }

  /// The row in Excel, or in JSON the number among the changes, from 1.
  public var number: Int
  public var correction: Correction
  public var reason: Reason

  /// File, sheet and cells of the field in the target; nil where it has none.
  public var place: String?
}
