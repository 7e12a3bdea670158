public import Forms
public import OOXML

/// What a user says about reading, beside the inputs themselves.
public struct IntakeOptions: Sendable {
  /// The budget's year; overrules what the inputs state.
  public var fiscalYear: Int?

  /// Whether hidden sheets are read too.
  public var readsHiddenSheets: Bool

  public var vocabulary: Vocabulary
  public var limits: Limits

  public init(
    fiscalYear: Int? = nil, readsHiddenSheets: Bool = false, vocabulary: Vocabulary = .standard,
    limits: Limits = .standard
  ) {
    self.fiscalYear = fiscalYear
    self.readsHiddenSheets = readsHiddenSheets
    self.vocabulary = vocabulary
    self.limits = limits
  }
}
