import Forms
import Review
import Spreadsheet

/// The cells of inputs that hold a formula without its result.
///
/// Rules take such a cell for an empty one. But something is filled in there, and the reader tells what is wrong with it.
struct UncomputedCells {
  private var cells: Set<Cell> = []

  private struct Cell: Hashable {
    let file: String
    let sheet: String
    let cell: CellReference
  }

  init(of contents: [InputContent]) {
    for content in contents {
      for problem in content.problems where problem.reason == .formulaWithoutValue {
        cells.insert(Cell(file: content.fileName, sheet: problem.sheet, cell: problem.cell))
      }
    }
  }

  /// Leaves out what rules say of these cells.
  func leaveOut(of review: inout ReviewResult) {
    guard !cells.isEmpty else { return }
    var totals = review.totals
    review.findings.removeAll { finding in
      guard isMeant(by: finding) else { return false }
      totals.bySeverity[finding.severity, default: 0] -= 1
      totals.byRule[finding.rule, default: 0] -= 1
      return true
    }
    totals.bySeverity = totals.bySeverity.filter { $0.value > 0 }
    totals.byRule = totals.byRule.filter { $0.value > 0 }
    review.totals = totals
  }

  private func isMeant(by finding: Finding) -> Bool {
    guard finding.text.isEmpty, let cell = finding.place.cells.first else { return false }
    return cells.contains(Cell(file: finding.place.file, sheet: finding.place.sheet, cell: cell))
  }
}
