/// The words that a person may choose from in a cell: a list that drops down.
public struct CellChoice: Hashable, Sendable {
  /// Together at most 255 characters, none with a comma.
  public var words: [String]

  /// Whether nothing else may be typed.
  public var isStrict: Bool

  public init(_ words: [String], isStrict: Bool) {
    self.words = words
    self.isStrict = isStrict
  }
}
