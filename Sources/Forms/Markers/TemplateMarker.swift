import BudgetModel
import Spreadsheet

/// A mark in a template's cell: `{{项目名称}}` says that the project's name belongs into this very cell.
struct TemplateMarker {
  let cell: CellReference

  /// What stands between the braces, as written.
  let name: String

  /// A text that may hold a mark; most cells are passed over by this alone.
  static func isCandidate(_ text: String) -> Bool {
    // A brace, of either width: U+FF5B is EF BD 9B.
    text.utf8.count <= 400 && text.utf8.contains { $0 == 0x7B || $0 == 0x9B }
      && LabelFolding.folded(text).contains("{{")
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
