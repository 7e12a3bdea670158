import Spreadsheet

/// A cell, or several merged into one, at its place on a sheet.
struct LaidOutCell: Hashable {
  enum Content: Hashable {
    case empty
    case text(String, WorkbookPlace)

    /// A label of the form itself.
    case label(String)

    /// A number that a double holds to the last digit.
    case number(ExactDecimal)
  }

  var range: CellRange
  var content: Content
  var look: CellLook

  /// What may be chosen, in the first cell of the range.
  var choice: CellChoice?

  var text: String {
    switch content {
    case .empty: ""
    case .text(let text, _), .label(let text): text
    case .number(let number): number.description
    }
  }
}

extension LaidOutCell.Content {
  /// A text, or nothing where there is none.
  static func optional(_ text: String?, _ place: WorkbookPlace) -> LaidOutCell.Content {
    text.map { .text($0, place) } ?? .empty
  }
}
