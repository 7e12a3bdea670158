import Spreadsheet

/// A formula's text, its references rewritten; all else in it stays as it is.
enum Formula {
  /// Rewrites the references of a formula.
  ///
  /// - Parameter change: the new text of a reference, nil where it stays.
  static func rewriting(
    _ formula: String,
    _ change: (FormulaReference, FormulaSheet?) throws(PatchRefusal) -> String?
  ) throws(PatchRefusal) -> String {
    let bytes = Array(formula.utf8)
    var result: [UInt8] = []
    var place = 0
    for case .reference(let reference, let sheet, let range) in FormulaScanner.tokens(formula) {
      guard let text = try change(reference, sheet) else { continue }
      result += bytes[place..<range.lowerBound]
      result += text.utf8
      place = range.upperBound
    }
    guard place > 0 else { return formula }
    return String(decoding: result + bytes[place...], as: UTF8.self)
  }

  /// The formula as it reads when it is copied from one cell to another; what would leave the sheet becomes `#REF!`.
  ///
  /// That is how the cells of a shared formula are written (ECMA-376 part 1, 18.3.1.40).
  static func copied(
    _ formula: String, from source: CellReference, to target: CellReference
  ) throws(PatchRefusal) -> String {
    let rows = target.row - source.row
    let columns = target.column - source.column
    return try rewriting(formula) { reference, _ throws(PatchRefusal) in
      var moved = reference
      let stays = moved.first.move(rows: rows, columns: columns)
      let lastStays = moved.last?.move(rows: rows, columns: columns) ?? true
      return stays && lastStays ? moved.text : "#REF!"
    }
  }
}

extension FormulaReference.Corner {
  /// Moves what isn't absolute; false where that leads off the sheet.
  fileprivate mutating func move(rows: Int, columns: Int) -> Bool {
    if row?.isAbsolute == false { row?.index += rows }
    if column?.isAbsolute == false { column?.index += columns }
    return (1...CellReference.rowLimit).contains(row?.index ?? 1)
      && (1...CellReference.columnLimit).contains(column?.index ?? 1)
  }
}
