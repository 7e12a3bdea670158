import Spreadsheet

/// What matters of a formula where cells move: its references, and the words that lead to other cells.
enum FormulaToken: Equatable {
  /// A reference and where it stands in the formula's bytes, without its sheet.
  case reference(FormulaReference, sheet: FormulaSheet?, range: Range<Int>)

  /// A word that is neither a function nor a reference, a defined name, or a table's before its brackets, and where it
  /// stands.
  case name(String, sheet: FormulaSheet?, range: Range<Int>)

  /// A function's name.
  case function(String)
}
