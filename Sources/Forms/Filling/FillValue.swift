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

  /// Whether two texts of a cell show the same number, whatever separators and zeros stand in it.
  static func isSameFigure(_ left: String, _ right: String) -> Bool {
    guard let left = figure(of: left), let right = figure(of: right) else { return false }
    return left == right
  }

  /// The first number in a text, negative where a sign or a bracket stands in front of it.
  private static func figure(of text: String) -> ExactDecimal? {
    let plain = text.filter { $0 != "," && $0 != " " }
    let start = plain.prefix { !("0"..."9").contains($0) && $0 != "." }
    let digits = plain.dropFirst(start.count).prefix { ("0"..."9").contains($0) || $0 == "." }
    let rest = plain.dropFirst(start.count + digits.count)
    // A power of ten makes another number of it.
    if rest.first == "E" || rest.first == "e" { return nil }
    let isNegative = start.contains("-") || start.contains("(")
    return ExactDecimal(digits).flatMap { isNegative ? $0.negated : $0 }
  }

  /// The value as a reader finds it, nil for a blank.
  public var cellValue: CellValue? {
    switch self {
    case .text(let text): text.isEmpty ? nil : .text(text)
    case .number(let number): .number(number)
    case .blank: nil
    }
  }
}
