public import BudgetModel

/// What came of a list of corrections.
public struct CorrectionOutcome: Sendable {
  public struct Done: Hashable, Sendable {
    /// The correction's number in the list, from 0.
    public var number: Int
    public var correction: Correction

    /// Where the field stands in the version that was corrected.
    public var place: Place
  }

  /// The corrected submission.
  public var submission: Submission

  public var done: [Done]
  public var refused: [CorrectionRefusal]
}
