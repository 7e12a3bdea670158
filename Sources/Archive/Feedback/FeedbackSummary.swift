public import Intake

/// What giving back came to.
public struct FeedbackSummary: Sendable {
  /// Those for which there is a folder.
  public var departments = 0
  public var workbooks = 0

  /// Files of the selection, whether they could go back or not.
  public var files = 0
  public var outcome: ConversionOutcome = []

  public init() {}
}
