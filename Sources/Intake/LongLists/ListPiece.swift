import Forms
import Spreadsheet

/// Some rows of a list under its headings.
struct ListPiece {
  /// Where a piece stands on its sheet.
  struct Place {
    /// The rows that are this piece's; those of the headings above it belong to the first piece.
    let rows: ClosedRange<Int>
    let outline: ListOutline
  }

  let place: Place
  let sheet: Sheet

  /// The cells of the piece's own rows, without those above it.
  let cells: ArraySlice<Cell>

  /// How many rows of its own hold anything.
  let rowCount: Int

  var rows: ClosedRange<Int> { place.rows }
  var outline: ListOutline { place.outline }
}
