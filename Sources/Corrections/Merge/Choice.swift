/// What a person decided about a conflict.
public enum Choice: Hashable, Sendable {
  case base, ours, theirs

  /// Something else, typed in: for a conflict of values only. A text without anything to see empties the field.
  case typed(String)
}
