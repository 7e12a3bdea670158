/// A choice that can't be followed, and why.
public struct ChoiceRefusal: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// The merge has no conflict of this id: the versions were changed since the choice was made.
    case unknownConflict

    /// A whole part or an order can't be typed in.
    case notTypable(String)

    /// The text is no value of the field's kind.
    case unreadable(String, as: ValueKind)
  }

  /// The conflict that was chosen for.
  public var conflict: Conflict.ID
  public var reason: Reason

  /// Where the conflict is; nil where there is none.
  public var place: Place?

  public init(conflict: Conflict.ID, reason: Reason, place: Place? = nil) {
    self.conflict = conflict
    self.reason = reason
    self.place = place
  }
}
