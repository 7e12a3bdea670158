import BudgetModel
import Spreadsheet

/// A mark in a template's cell: `{{项目名称}}` says that the project's name belongs into this very cell.
struct TemplateMarker {
  let cell: CellReference

  /// What stands between the braces, as written.
  let name: String

  /// A text that may hold a mark; most cells are passed over by this alone.
  static func isCandidate(_ text: String) -> Bool {
    text.utf8.count <= 400 && holdsBrace(text) && LabelFolding.folded(text).contains("{{")
  }

  /// Whether a text has a brace, of either width: U+FF5B is EF BD 9B.
  private static func holdsBrace(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for index in bytes.indices
      where bytes[index] == 0x7B || bytes[index] == 0x9B && index > 1 && bytes[index - 1] == 0xBD {
        return true
      }
      return false
    }
  }

  /// Nil for a text that is no mark and nothing else.
  init?(_ text: String, at cell: CellReference) {
    let folded = LabelFolding.folded(text)
    guard folded.hasPrefix("{{"), folded.hasSuffix("}}") else { return nil }
    let name = folded.dropFirst(2).dropLast(2)
    guard !name.isEmpty, !name.contains("{"), !name.contains("}") else { return nil }
    self.name = String(name)
    self.cell = cell
  }
}
