import Spreadsheet

/// The box of a note in a sheet's VML drawing (ECMA-376 part 4, 19.4): without one Excel shows no note.
struct NoteShape {
  let cell: CellReference
  let text: String

  /// The number in `_x0000_s…`.
  let identifier: Int

  private static let namespaces =
    "xmlns:v=\"\(XMLNamespace.vml.name)\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
    + "xmlns:x=\"\(XMLNamespace.vmlExcel.name)\""

  /// The kind of shape that notes are of; ours has a name of its own, since another drawing's may mean another.
  static let kind =
    "<v:shapetype \(namespaces) id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" "
    + "path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
    + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"

  /// The shape, with namespaces of its own: drawings of others use other prefixes.
  var markup: String {
    "<v:shape \(NoteShape.namespaces) id=\"_x0000_s\(identifier)\" type=\"#_x0000_t202\" "
      + "style=\"position:absolute;margin-left:80pt;margin-top:5pt;width:240pt;height:90pt;z-index:1;"
      + "visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
      + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
      + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
      + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
      + "<x:Anchor>\(anchor)</x:Anchor><x:AutoFill>False</x:AutoFill>"
      + "<x:Row>\(cell.row - 1)</x:Row><x:Column>\(cell.column - 1)</x:Column></x:ClientData></v:shape>"
  }

  /// Right of the cell, or left of it at the sheet's edge; as many rows as the text may need.
  private var anchor: String {
    let width = 3
    let rows = min(12, max(4, text.utf8.count / 60 + text.split(separator: "\n").count + 1))
    let right = min(cell.column, CellReference.columnLimit - width - 1)
    let top = min(max(0, cell.row - 2), CellReference.rowLimit - rows - 1)
    return "\(right), 15, \(top), 4, \(right + width), 15, \(top + rows), 4"
  }

  /// A drawing with nothing but notes.
  static func drawing(block: Int, _ shapes: String) -> String {
    "<xml xmlns:v=\"\(XMLNamespace.vml.name)\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
      + "xmlns:x=\"\(XMLNamespace.vmlExcel.name)\"><o:shapelayout v:ext=\"edit\">"
      + "<o:idmap v:ext=\"edit\" data=\"\(block)\"/></o:shapelayout>\(kind)\(shapes)</xml>"
  }
}
