public import Spreadsheet

/// What a patch puts into a cell; the cell's style stays whatever is put there.
public enum PatchValue: Hashable, Sendable {
  /// A text of at most 32,767 UTF-16 units, written as an inline string; an empty one is ``blank``.
  case text(String)

  /// A number of at most 15 significant digits: with more Excel would change it.
  case number(ExactDecimal)

  /// Nothing but the style.
  case blank

  /// The UTF-16 units that a cell's text may have in Excel.
  public static let textLimit = 32_767

  /// The significant digits that Excel keeps of a number.
  public static let digitLimit = 15

  /// Whether both put the same into a cell, texts compared byte by byte.
  func isSame(as other: PatchValue) -> Bool {
    switch (self, other) {
    case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
    case (.number(let left), .number(let right)): left == right
    case (.blank, .blank): true
    default: false
    }
  }
}
