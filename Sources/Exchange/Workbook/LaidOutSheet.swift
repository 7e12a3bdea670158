import Spreadsheet

/// A sheet of the form with all its cells at their places, as it is to be written.
struct LaidOutSheet: Hashable {
  var name: String

  /// From column A on, in the units of the file format: digits of the workbook's standard font.
  var columnWidths: [Double]

  /// From row 1 on, in points.
  var rowHeights: [Double]

  /// Every place of the sheet's area is in one of them, or has neither content nor border.
  var cells: [LaidOutCell]

  /// The row that is printed again on every page, counted from 1.
  var repeatedRow: Int?

  /// So many rows stay in view above the others.
  var frozenRows = 0

  /// Whether it is printed across; the bureau's form is not.
  var isLandscape = false

  /// The number of places that the cells cover, which is the number of `c` elements in the file.
  var placeCount: Int { cells.reduce(0) { $0 + $1.range.area } }
}
