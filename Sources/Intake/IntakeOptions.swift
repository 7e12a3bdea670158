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

  /// The inputs that no path leads to.
  public var packed = PackedInputs()

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

extension IntakeOptions {
  /// Says so where the user's year is not the one that an input states.
  func notices(about content: InputContent) -> [InputNotice] {
    guard let used = fiscalYear, let stated = content.fiscalYear, stated != used else { return [] }
    return [.yearOverruled(stated: stated, used: used)]
  }
}
