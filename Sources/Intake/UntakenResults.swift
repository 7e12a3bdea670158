public import Forms
public import Spreadsheet
public import Wording

/// What a sheet that reports on targets (自评表, 监控表) says beside them, such as what was spent and the points in all: no
/// form of targets has fields for it, so that one sentence says it for the whole sheet.
public struct UntakenResults: Hashable, Sendable {
  public let sheet: String

  /// In the order in which they stand, at least two.
  public let cells: [CellReference]

  /// So many ranges are named, then how many there are more.
  private static let namedRanges = 60

  /// Divides what there is to say about how a content was read.
  ///
  /// - Returns: a sentence for each such sheet, in the order of their names, and the problems that none speaks of.
  public static func divide(_ content: InputContent) -> (results: [UntakenResults], others: [FormProblem]) {
    guard !content.resultSheets.isEmpty else { return ([], content.problems) }
    var cells: [String: [CellReference]] = [:]
    for problem in content.problems where problem.isUntaken(on: content.resultSheets) {
      cells[problem.sheet, default: []].append(problem.cell)
    }
    let told = cells.filter { $0.value.count > 1 }
    let results = told.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { UntakenResults(sheet: $0.key, cells: $0.value.sorted()) }
    let sheets = Set(told.keys)
    return (results, content.problems.filter { !$0.isUntaken(on: sheets) })
  }

  private var named: String {
    let ranges = CellRange.joiningColumns(of: cells)
    let named = ranges.prefix(UntakenResults.namedRanges).map(\.description).joined(separator: "、")
    let more = ranges.count - UntakenResults.namedRanges
    return more > 0 ? "\(named)…(+\(more))" : named
  }
}

extension UntakenResults: Worded {
  public var id: String { FormProblem.Reason.notTaken(text: "").id }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese:
      "这是自评表或监控表：项目、绩效目标和指标已经读入，实际完成值、得分等记在指标的备注里；另有 \(cells.count) 个单元格（执行数、总分之类）"
        + "在绩效目标表里没有对应的栏目，未采用：\(named)。"
    case .english:
      "This sheet reports on targets (自评表, 监控表): the project, its goals and indicators were taken, with results and points as "
        + "remarks of the indicators; \(cells.count) more cells (amounts spent, points in all) have no field on a form of targets "
        + "and were not taken: \(named.replacing("、", with: ", "))."
    }
  }
}

extension FormProblem {
  fileprivate func isUntaken(on sheets: Set<String>) -> Bool {
    if case .notTaken = reason { sheets.contains(sheet) } else { false }
  }
}
