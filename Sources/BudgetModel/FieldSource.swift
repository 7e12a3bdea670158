public import Spreadsheet

/// The cells that a field was read from.
public struct FieldSource: Hashable, Sendable {
  /// In reading order; of a cell that a page break cut the first part leads. A field that is empty on the form has
  /// the cell where it belongs.
  public var cells: [CellReference]

  /// The cell of the label that led there, nil where none did.
  public var label: CellReference?

  /// The cells' text as written, before anything was removed from it.
  public var raw: String

  /// Whether Excel holds a number here that it has rounded to 15 digits, or shows as `1.3E+20`.
  public var isDamagedNumber: Bool

  public init(
    cells: [CellReference], label: CellReference? = nil, raw: String, isDamagedNumber: Bool = false
  ) {
    self.cells = cells
    self.label = label
    self.raw = raw
    self.isDamagedNumber = isDamagedNumber
  }
}
