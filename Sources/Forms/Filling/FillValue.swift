public import Spreadsheet

/// What filling puts into a cell of a template.
public enum FillValue: Hashable, Sendable {
  case text(String)

  /// A number of at most 15 significant digits, which Excel keeps as it is.
  case number(ExactDecimal)

  /// Nothing: what the template had there goes.
  case blank

  /// The significant digits that Excel keeps of a number.
  static let digitLimit = 15

  /// The UTF-16 units that a cell's text may have.
  static let textLimit = 32_767

  /// The value as a reader finds it, nil for a blank.
  public var cellValue: CellValue? {
    switch self {
    case .text(let text): text.isEmpty ? nil : .text(text)
    case .number(let number): .number(number)
    case .blank: nil
    }
  }
}
