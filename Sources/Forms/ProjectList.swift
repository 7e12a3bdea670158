import Spreadsheet

/// A table of projects without indicators, as an index sheet has: headings over rows, which is no form.
struct ProjectList {
  /// The heading of the projects.
  let entry: Line.Entry

  /// Nil where the lines are no such table: their labels have values beside them.
  init?(_ lines: ArraySlice<Line>) {
    guard let index = lines.firstIndex(where: { $0.hasIdentity }),
      let entry = lines[index].entries.first(where: { $0.field?.isIdentity == true })
    else { return nil }
    let below = lines[(index + 1)...]
    let rows = below.count { line in
      line.firstEntry(in: entry.extent.columns).map { $0.field == nil } ?? false
    }
    // One row of values may be a form whose values stand below their labels.
    guard rows > 1, below.allSatisfy({ $0.labelCount == 0 }) else { return nil }
    self.entry = entry
  }
}
