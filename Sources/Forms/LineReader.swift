import BudgetModel
import Spreadsheet

/// Makes lines of a sheet's cells: what lies under a merge or is blank is left out, labels are looked up.
struct LineReader {
  let vocabulary: Vocabulary

  /// The lines from top to bottom.
  ///
  /// - Parameter hidden: takes the cells whose text a merge hides, unless it is what the merge shows anyway.
  func lines(of sheet: Sheet, hidden: inout [CellReference]) -> [Line] {
    var lines: [Line] = []
    var entries: [Line.Entry] = []
    var row = 0
    for cell in sheet.cells {
      if cell.reference.row != row {
        if !entries.isEmpty { lines.append(Line(row: row, entries: entries)) }
        entries.removeAll(keepingCapacity: true)
        row = cell.reference.row
      }
      let extent = sheet.merges.extent(of: cell.reference)
      let text = sheet.text(of: cell)
      guard !WrappedText.isBlank(text) else { continue }
      if extent.topLeft == cell.reference {
        entries.append(Line.Entry(place: cell.reference, extent: extent, text: text, role: role(of: text)))
      } else if text != sheet.text(at: extent.topLeft) {
        hidden.append(cell.reference)
      }
    }
    if !entries.isEmpty { lines.append(Line(row: row, entries: entries)) }
    return lines
  }

  /// What a text names; a text much longer than any label names nothing and is not folded.
  private func role(of text: String) -> Line.Role {
    guard text.utf8.count <= vocabulary.longestText else { return inlineRole(of: text) ?? .text }
    // A Chinese label has a character whose UTF-8 begins with a byte from 0xE0 on.
    guard !vocabulary.isChinese || text.utf8.contains(where: { $0 >= 0xE0 }) else { return .text }
    let folded = LabelFolding.folded(text)
    if let unit = MoneyUnitDeclaration.unit(in: folded) { return .moneyUnit(unit) }
    if let field = vocabulary.fields[folded] { return .label(field, nil) }
    let (label, unit) = LabelFolding.splittingMoneyUnit(folded)
    if let unit, let field = vocabulary.fields[label] { return .label(field, unit) }
    return inlineRole(of: text) ?? .text
  }

  /// What a text names that has a label, a colon and something behind it.
  private func inlineRole(of text: String) -> Line.Role? {
    guard let (head, value) = InlineValue.split(text), !WrappedText.isBlank(value) else { return nil }
    let (label, unit) = LabelFolding.splittingMoneyUnit(LabelFolding.folded(head))
    guard let field = vocabulary.fields[label], field.path != nil else { return nil }
    return .inline(field, unit)
  }
}
