/// A change that a merge took over, and from where.
public struct TakenChange: Hashable, Sendable {
  public enum Origin: String, CaseIterable, Sendable {
    case ours, theirs

    /// Both sides made the same change.
    case both

    /// A person decided a conflict.
    case decision
  }

  public var origin: Origin

  /// Old is what the base says. New is what the side says, ours where both say the same; after a decision it is the
  /// side that was chosen, or ours' place with the typed value.
  public var change: Change
}
