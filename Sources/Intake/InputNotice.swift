public import Exchange

/// Something to say about an input that was read, as a whole.
public enum InputNotice: Hashable, Sendable {
  /// Hidden sheets were not read.
  case hiddenSheetsSkipped(names: [String])

  /// The user's year was used, not the one that the input states.
  case yearOverruled(stated: Int, used: Int)

  /// A JSON file holds what this program does not know, or readings that differ from its own.
  case json(JSONNotice)
}
