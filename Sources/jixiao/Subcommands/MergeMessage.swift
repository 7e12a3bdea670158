import Corrections
import Wording

/// What `merge` says beside its report and its failures.
enum MergeMessage {
  /// A side lacks projects of the base.
  case projectsRemoved(Side, file: String, names: [String])

  /// There are conflicts, and no file was named for them.
  case undecided(count: Int)
  case conflictsWritten(path: String, count: Int)

  /// A file was named for conflicts, and there are none.
  case noConflicts(path: String)

  /// A line of the report.
  case line(String)
}

extension MergeMessage: Worded {
  var id: String {
    switch self {
    case .projectsRemoved: "merge-projects-removed"
    case .undecided: "merge-undecided"
    case .conflictsWritten: "conflicts-written"
    case .noConflicts: "conflicts-none"
    case .line: "merge-line"
    }
  }

  func text(in language: Language) -> String {
    switch (self, language) {
    case (.projectsRemoved(_, let file, let names), .chinese):
      "\(file) 里没有原稿中的 \(names.count) 个项目（\(listed(names, language))），按删除处理；如果这份文件本来只是一部分，请补齐以后再合并。"
    case (.projectsRemoved(_, let file, let names), .english):
      "\(file) lacks \(names.count) project(s) of the base (\(listed(names, language))), which counts as removing them; if "
        + "the file is only a part, complete it and merge again."
    case (.undecided(let count), .chinese):
      "有 \(count) 处冲突要由人决定，没有写出合并结果；请加上 --conflicts 冲突.xlsx 写出冲突表，在 Excel 里选好，再用 --resolve 冲突.xlsx 合并。"
    case (.undecided(let count), .english):
      "\(count) conflict(s) are for a person to decide, so no result was written; write them with --conflicts FILE.xlsx, choose "
        + "in Excel, and merge again with --resolve FILE.xlsx."
    case (.conflictsWritten(let path, let count), .chinese):
      "有 \(count) 处冲突，没有写出合并结果；冲突表已写出 \(path)，请在 Excel 里逐行选好，再用 --resolve \(path) 合并。"
    case (.conflictsWritten(let path, let count), .english):
      "There are \(count) conflict(s), so no result was written; they stand in \(path): choose in every row and merge again "
        + "with --resolve \(path)."
    case (.noConflicts(let path), .chinese): "没有冲突要决定，没有写 \(path)。"
    case (.noConflicts(let path), .english): "There is no conflict to decide, so \(path) was not written."
    case (.line(let line), _): line
    }
  }

  private func listed(_ names: [String], _ language: Language) -> String {
    names.prefix(5).joined(separator: language == .chinese ? "、" : ", ") + (names.count > 5 ? "……" : "")
  }
}
