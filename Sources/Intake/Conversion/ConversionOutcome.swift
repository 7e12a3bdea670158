public import OOXML

/// What a conversion came to, as a whole: the command's exit status follows it.
public struct ConversionOutcome: OptionSet, Hashable, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// An input could not be read, or nothing was found to write.
  public static let refused = ConversionOutcome(rawValue: 1)

  /// A safety limit was reached.
  public static let limitReached = ConversionOutcome(rawValue: 2)

  /// Inputs contradict each other, so that something was not written.
  public static let contradicted = ConversionOutcome(rawValue: 4)

  /// Content was not taken, or not understood.
  public static let incomplete = ConversionOutcome(rawValue: 8)

  /// The request can't be carried out as it was made.
  public static let misused = ConversionOutcome(rawValue: 16)

  /// An output could not be written.
  public static let failed = ConversionOutcome(rawValue: 32)
}

extension ConversionOutcome {
  public init(_ category: Refusal.Category) {
    switch category {
    case .unreadable: self = .refused
    case .limit: self = .limitReached
    case .system: self = .failed
    }
  }
}
