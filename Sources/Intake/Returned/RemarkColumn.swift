public import Wording

/// A column of the list of remarks that goes back with a workbook.
public enum RemarkColumn: Int, CaseIterable, Sendable {
  case number, severity, rule, sheet, cell, project, label, text, message, suggestion, answer, key

  /// What stands over the column. The list is recognised by it when it comes back.
  public func heading(in language: Language) -> String {
    let (chinese, english) = headings
    return language == .chinese ? chinese : english
  }

  private var headings: (chinese: String, english: String) {
    switch self {
    case .number: ("序号", "No.")
    case .severity: ("级别", "Severity")
    case .rule: ("规则", "Rule")
    case .sheet: ("工作表", "Sheet")
    case .cell: ("单元格", "Cell")
    case .project: ("项目", "Project")
    case .label: ("栏目", "Label")
    case .text: ("现有内容", "Written")
    case .message: ("审核意见", "Remark")
    case .suggestion: ("建议", "Suggestion")
    case .answer: ("处理情况", "Answer")
    case .key: ("标识（勿改）", "Key (leave as it is)")
    }
  }
}
