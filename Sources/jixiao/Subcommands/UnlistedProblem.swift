import Forms
import Spreadsheet

/// Where a problem is that is not told in a sentence of its own.
struct UnlistedProblem {
  /// The file and, of a cell, its sheet: `甲.xlsx｜绩效目标表!`.
  private let group: String
  private let cell: CellReference?

  /// What names a problem without a cell: an indicator, or the project.
  private let subject: String

  /// So many problems without a cell are named in a file, then how many there are more.
  private static let limit = 60

  init(_ problem: FillProblem, file: String) {
    cell = problem.cell
    let place = [file, problem.cell == nil ? problem.project : problem.sheet + "!"]
    group = place.filter { !$0.isEmpty }.joined(separator: "｜")
    if case .noRowsForLevels(_, _, let level3) = problem.reason {
      subject = "“\(level3.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(40))”"
    } else {
      subject = ""
    }
  }

  /// `甲.xlsx｜绩效目标表!E15:E52；乙.xlsx｜普法经费“宣传场次”`, file by file.
  static func text(of problems: [UnlistedProblem]) -> String {
    var groups: [String] = []
    var members: [String: [UnlistedProblem]] = [:]
    for problem in problems {
      if members[problem.group] == nil { groups.append(problem.group) }
      members[problem.group, default: []].append(problem)
    }
    return groups.map { group in
      let all = members[group] ?? []
      let cells = all.compactMap(\.cell)
      if !cells.isEmpty { return group + CellList.text(of: cells) }
      let subjects = all.map(\.subject).filter { !$0.isEmpty }
      let more = subjects.count > limit ? "…(+\(subjects.count - limit))" : ""
      return group + subjects.prefix(limit).joined() + more
    }.joined(separator: "；")
  }
}
