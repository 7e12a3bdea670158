import Corrections
import Wording

/// What a project's history says beside its values.
enum HistoryPhrase: Hashable {
  case project(title: String, versions: Int)
  case version(number: Int, receivedAt: String, place: String)
  case total(String)
  case conflict
  case unchanged
  case change(Change.Action, isMoney: Bool, isOfForm: Bool)
  case nothing
  /// What the department's text is called.
  case departmentText
}

extension HistoryPhrase: Worded {
  var id: String {
    switch self {
    case .project: "history-project"
    case .version: "history-version"
    case .total: "history-total"
    case .conflict: "history-conflict"
    case .unchanged: "history-unchanged"
    case .change(let action, _, _): "history-\(action.rawValue)"
    case .nothing: "history-nothing"
    case .departmentText: "history-department-text"
    }
  }

  func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .project(let title, let versions): "\(title)：\(versions) 个版本"
    case .version(let number, let receivedAt, let place): "第 \(number) 版，\(receivedAt) 收到，\(place)"
    case .total(let amount): "，预算数 \(amount) 元"
    case .conflict: "；与同一批收到的另一份内容互相矛盾，请向部门核实"
    case .unchanged: "没有可以列出的差别"
    case .change(let action, let isMoney, let isOfForm):
      (isMoney ? "金额" : "") + HistoryPhrase.chinese(action) + (isOfForm ? "（只是写法不同）" : "")
    case .nothing: "空"
    case .departmentText: "部门整体绩效目标"
    }
  }

  private static func chinese(_ action: Change.Action) -> String {
    switch action {
    case .added: "新增"
    case .removed: "删除"
    case .renamed: "改名"
    case .moved: "移动"
    case .changed: "修改"
    }
  }

  private var english: String {
    switch self {
    case .project(let title, let versions): "\(title): \(versions) version(s)"
    case .version(let number, let receivedAt, let place):
      "Version \(number), received \(receivedAt), \(place)"
    case .total(let amount): ", budget \(amount) yuan"
    case .conflict: "; contradicts another that was received with it: ask the department"
    case .unchanged: "no difference to list"
    case .change(let action, let isMoney, let isOfForm):
      (isMoney ? "money " : "") + action.rawValue + (isOfForm ? " (spelling only)" : "")
    case .nothing: "nothing"
    case .departmentText: "Text of the department"
    }
  }
}
