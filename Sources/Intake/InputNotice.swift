public import Exchange
public import OOXML
public import Wording

/// Something to say about an input that was read, as a whole.
public enum InputNotice: Hashable, Sendable {
  /// Hidden sheets were not read.
  case hiddenSheetsSkipped(names: [String])

  /// A sheet can't be read, for a reason that leaves the others alone; these were read.
  case sheetUnreadable(name: String, Refusal)

  /// The user's year was used, not the one that the input states.
  case yearOverruled(stated: Int, used: Int)

  /// A JSON file holds what this program does not know, or readings that differ from its own.
  case json(JSONNotice)

  /// An error is what makes the result less than the input.
  public var severity: Severity {
    switch self {
    case .sheetUnreadable: .error
    case .hiddenSheetsSkipped, .yearOverruled, .json: .warning
    }
  }
}
