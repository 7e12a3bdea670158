public import OOXML

/// Why a file with decisions can't be used at all.
public enum ConflictFileRefusal: Error, Hashable, Sendable {
  case workbook(Refusal)

  /// No sheet has the table of conflicts, by the headings that it must have.
  case noTable(sheets: [String])

  /// A heading stands twice in the table.
  case columnTwice(String, sheet: String)

  public var category: Refusal.Category {
    switch self {
    case .workbook(let refusal): refusal.category
    case .noTable, .columnTwice: .unreadable
    }
  }
}
