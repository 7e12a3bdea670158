/// A custom XML part of a kind, as it was found in a workbook.
public enum FoundCustomData: Hashable, Sendable {
  case data(CustomData)

  /// The part is said to be larger than what was asked for; it was not read.
  case tooLarge(part: String)

  /// The part can't be read.
  case unreadable(Refusal)
}
