import Forms
import Intake
import Spreadsheet

/// Cells named as briefly as it goes: those below each other in one column as a range.
enum CellList {
  /// So many ranges are named, then how many there are more.
  private static let limit = 60

  /// `明细!C7:C61、D7`, sheet by sheet.
  static func text(of problems: some Sequence<FormProblem>, in content: InputContent) -> String {
    var sheets: [String] = []
    var cells: [String: [CellReference]] = [:]
    for problem in problems {
      if cells[problem.sheet] == nil { sheets.append(problem.sheet) }
      cells[problem.sheet, default: []].append(problem.cell)
    }
    return sheets.map { sheet in
      // A text file is one sheet, named like the file.
      (sheet == content.fileName ? "" : sheet + "!") + text(of: cells[sheet] ?? [])
    }.joined(separator: "；")
  }

  static func text(of cells: [CellReference]) -> String {
    let ranges = CellRange.joiningColumns(of: cells)
    let named = ranges.prefix(limit).map(\.description).joined(separator: "、")
    return ranges.count > limit ? "\(named)…(+\(ranges.count - limit))" : named
  }
}
