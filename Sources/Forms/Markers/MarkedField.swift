import Spreadsheet

/// A field and the cell that a template marks as its value's.
struct MarkedField {
  let field: FormField

  /// The field's name as it stands in the mark.
  let name: String
  let cell: CellReference
}
