/// What became of a file that was received.
public enum FileOutcome: String, CaseIterable, Sendable {
  case accepted
  /// Accepted, and something was found that a person should look at.
  case acceptedWithFindings = "findings"
  /// The archive has a file of these bytes already.
  case unchanged
  /// Nothing of it was taken; the reason says what to do.
  case quarantined
}
