public import Spreadsheet

/// A rule for what may be typed into some cells (ECMA-376 part 1, 18.3.1.32 dataValidation).
public struct DataValidation: Hashable, Sendable {
  /// What a value must be.
  public enum Kind: String, Sendable {
    /// Anything: the rule only shows a prompt.
    case none
    case whole, decimal, list, date, time, textLength, custom
  }

  /// How a value is compared with the formulas.
  public enum Operator: String, Sendable {
    case between, notBetween, equal, notEqual, lessThan, lessThanOrEqual, greaterThan, greaterThanOrEqual
  }

  public let kind: Kind
  public let comparison: Operator

  /// The list, the bound, or the lower of two bounds, as a formula without its equals sign.
  public let formula: String

  /// The upper of two bounds.
  public let upperFormula: String?

  /// The cells that the rule holds for. References in formulas count from the first one's top-left cell.
  public let ranges: [CellRange]
}
