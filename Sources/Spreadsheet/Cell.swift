/// One non-empty cell of a sheet.
public struct Cell: Hashable, Sendable {
  public var reference: CellReference
  public var value: CellValue

  /// How the cell shows a number.
  public var format: NumberFormat

  public init(_ reference: CellReference, _ value: CellValue, format: NumberFormat = .general) {
    self.reference = reference
    self.value = value
    self.format = format
  }
}
