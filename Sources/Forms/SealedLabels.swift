import BudgetModel
import Spreadsheet

/// Labels of units with a place for the seal behind them: 填报单位（盖章）. Below a table they are signatures; above it they name
/// the unit.
struct SealedLabels {
  let labels: LabelReader

  private static let seals: Set<String> = ["盖章", "公章", "签章", "单位盖章", "单位公章", "加盖公章"]

  /// The lines with these texts taken for labels.
  func named(in lines: ArraySlice<Line>) -> ArraySlice<Line> {
    var lines = lines
    for index in lines.indices {
      for (place, entry) in lines[index].entries.enumerated() {
        guard case .text = entry.role, let role = role(of: entry.text) else { continue }
        var entries = lines[index].entries
        entries[place] = entries[place].named(role)
        lines[index] = Line(row: lines[index].row, entries: entries)
      }
    }
    return lines
  }

  private func role(of text: String) -> Line.Role? {
    guard text.utf8.count <= 400, text.unicodeScalars.contains("章"),
      let open = text.firstIndex(where: { "（(".contains($0) }),
      let close = text[open...].firstIndex(where: { "）)".contains($0) }),
      Self.seals.contains(LabelFolding.folded(String(text[text.index(after: open)..<close]))),
      let (field, _) = labels.label(LabelFolding.folded(String(text[..<open]))),
      field.isUnit || field.isContext && field != .year
    else { return nil }
    var rest = text[text.index(after: close)...].drop { $0.isWhitespace }
    guard let colon = rest.first else { return .label(field, nil) }
    guard ":：".contains(colon) else { return nil }
    rest = rest.dropFirst().drop { $0.isWhitespace }
    if rest.isEmpty { return .label(field, nil) }
    let end = text.utf8.count
    let start = text.utf8.distance(from: text.startIndex, to: rest.startIndex)
    return .inline([InlinePart(kind: .field(field, nil), value: start..<end)])
  }
}
