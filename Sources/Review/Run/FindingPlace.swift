public import Spreadsheet

/// Where something stands, or belongs where it is missing.
public struct FindingPlace: Hashable, Sendable {
  /// The file's name as messages give it.
  public let file: String

  /// Empty for a file without sheets.
  public let sheet: String

  /// In reading order; empty for a file without cells.
  public let cells: [CellReference]

  /// The label of the cell as printed, without line breaks; nil where it has none.
  public let label: String?

  public init(file: String, sheet: String, cells: [CellReference], label: String?) {
    self.file = file
    self.sheet = sheet
    self.cells = cells
    self.label = label
  }
}
