import BudgetModel
import Spreadsheet

/// Makes lines of a sheet's cells: what lies under a merge or is blank is left out, labels are looked up.
struct LineReader {
  let vocabulary: Vocabulary

  func lines(of sheet: Sheet) -> [Line] {
    var lines: [Line] = []
    var entries: [Line.Entry] = []
    var row = 0
    for cell in sheet.cells {
      if cell.reference.row != row {
        if !entries.isEmpty { lines.append(Line(row: row, entries: entries)) }
        entries.removeAll(keepingCapacity: true)
        row = cell.reference.row
      }
      if let entry = entry(for: cell, in: sheet) { entries.append(entry) }
    }
    if !entries.isEmpty { lines.append(Line(row: row, entries: entries)) }
    return lines
  }

  private func entry(for cell: Cell, in sheet: Sheet) -> Line.Entry? {
    let extent = sheet.merges.extent(of: cell.reference)
    guard extent.topLeft == cell.reference else { return nil }
    let text = sheet.text(of: cell)
    guard !WrappedText.isBlank(text) else { return nil }
    return Line.Entry(place: cell.reference, extent: extent, text: text, role: role(of: text))
  }

  /// What a text names; a text much longer than any label names nothing and is not folded.
  private func role(of text: String) -> Line.Role {
    guard text.utf8.count <= vocabulary.longestText, !isFigure(text) else { return .text }
    let folded = LabelFolding.folded(text)
    if let unit = MoneyUnitDeclaration.unit(in: folded) { return .moneyUnit(unit) }
    if let field = vocabulary.fields[folded] { return .label(field, nil) }
    let (label, unit) = LabelFolding.splittingMoneyUnit(folded)
    if let unit, let field = vocabulary.fields[label] { return .label(field, unit) }
    return .text
  }

  /// Whether a text is digits alone, as most cells of a large sheet are: no label.
  private func isFigure(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
  }
}
