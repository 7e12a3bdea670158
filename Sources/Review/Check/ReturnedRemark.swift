import BudgetModel
import Spreadsheet

/// A remark of an earlier check as it stands on the list in a workbook that came back, with what was answered.
public struct ReturnedRemark: Hashable, Sendable {
  /// The rule's id, or that of the problem in reading.
  public var rule: String
  public var sheet: String

  /// As written; empty for a remark on no cell.
  public var cell: String

  /// The cell's text at that time.
  public var text: String
  public var message: String

  /// What the department wrote under 处理情况, empty where it wrote nothing.
  public var answer: String

  /// What tells this remark from all others, see ``CheckFinding/remarkKey``; empty where somebody removed it.
  public var key: String

  public init(
    rule: String, sheet: String, cell: String, text: String, message: String, answer: String, key: String
  ) {
    self.rule = rule
    self.sheet = sheet
    self.cell = cell
    self.text = text
    self.message = message
    self.answer = answer
    self.key = key
  }
}

extension CheckFinding {
  /// What tells the finding from all others of its file, the same in a later check of the same form.
  public var remarkKey: String {
    let project = form.map { $0.project.code ?? $0.project.name ?? "" } ?? ""
    let spot = field?.description ?? place?.cells.first?.description ?? ""
    return [rule, place?.sheet ?? "", project, spot].joined(separator: "|")
  }
}
