/// What a review comes to.
public struct ReviewResult: Sendable {
  /// By project in the order of the input, by field in the order of the form, by rule in that of the catalogue.
  public var findings: [Finding] = []

  /// Findings beyond those that are held, by rule and project.
  public var omitted: [OmittedFindings] = []

  public var undecided: [Undecided] = []
  public var totals = ReviewTotals()

  public init() {}
}
