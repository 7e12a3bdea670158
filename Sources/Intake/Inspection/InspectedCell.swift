public import Spreadsheet

/// A cell and what stands in it.
public struct InspectedCell: Hashable, Sendable {
  public let place: CellReference

  /// As written, with its line breaks.
  public let text: String

  init(_ place: CellReference, on sheet: Sheet) {
    self.place = place
    text = sheet.text(at: place)
  }
}
