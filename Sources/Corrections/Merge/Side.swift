/// One of the two versions that a merge brings together.
public enum Side: String, CaseIterable, Sendable {
  case ours, theirs
}
