public import OOXML
public import Wording

/// Why a file can't be inspected.
public enum InspectionRefusal: Error, Hashable, Sendable {
  case input(InputRefusal)

  /// A submission in JSON: its fields are named, there is nothing to recognise.
  case json

  public var category: Refusal.Category {
    switch self {
    case .input(let refusal): refusal.category
    case .json: .unreadable
    }
  }
}

extension InspectionRefusal: Worded {
  public var id: String {
    switch self {
    case .input(let refusal): refusal.id
    case .json: "inspect-json"
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.input(let refusal), _): refusal.text(in: language)
    case (.json, .chinese):
      "这是 JSON 数据，各项都有固定的名称，没有标签可认；inspect 用来查看 Excel 表格和 CSV，JSON 请用 convert 读取。"
    case (.json, .english):
      "This is JSON, whose fields are named: there are no labels to recognise. inspect is for workbooks and CSV; read "
        + "JSON with convert."
    }
  }
}
