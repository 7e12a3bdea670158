import BudgetModel
import Corrections
import Wording

/// A column of the file of conflicts.
enum ConflictColumn: Int, CaseIterable {
  case number, project, field, base, ours, theirs, choice, remark, cells, code

  /// What stands over the column. The table is recognised by it when it comes back.
  func heading(in language: Language) -> String {
    let (chinese, english) = headings
    return language == .chinese ? chinese : english
  }

  private var headings: (chinese: String, english: String) {
    switch self {
    case .number: ("序号", "No.")
    case .project: ("项目", "Project")
    case .field: ("栏目", "Field")
    case .base: ("原稿", "Base")
    case .ours: ("我方", "Ours")
    case .theirs: ("对方", "Theirs")
    case .choice: ("选择", "Choice")
    case .remark: ("说明", "Remark")
    case .cells: ("单元格", "Cells")
    case .code: ("标识（勿改）", "Key (leave as it is)")
    }
  }

  /// In digits of the standard font.
  var width: Double {
    switch self {
    case .number: 6
    case .project: 20
    case .field: 22
    case .base, .ours, .theirs: 26
    case .choice: 22
    case .remark: 24
    case .cells: 22
    case .code: 14
    }
  }

  /// The column of a heading as a person may have left it.
  init?(heading text: String) {
    let text = WrappedText.withoutBlanks(text)
    let column = ConflictColumn.allCases.first { column in
      Language.allCases.contains { WrappedText.withoutBlanks(column.heading(in: $0)) == text }
    }
    guard let column else { return nil }
    self = column
  }

  /// The columns without which a table is none of conflicts.
  static let required: [ConflictColumn] = [.choice, .code]
}
