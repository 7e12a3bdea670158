import Corrections
import Exchange
import OOXML
public import Wording

extension CorrectionFileRefusal: Worded {
  public var id: String {
    switch self {
    case .file(let refusal): refusal.id
    case .csv(let refusal): refusal.id
    case .json(let refusal): refusal.id
    case .noColumns: "corrections-without-columns"
    case .columnTwice: "corrections-column-twice"
    case .workbook: "corrections-in-workbook"
    case .otherSchema: "corrections-other-schema"
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.file(let refusal), _): refusal.text(in: language)
    case (.csv(let refusal), _): refusal.text(in: language)
    case (.json(let refusal), _): refusal.text(in: language)
    case (.noColumns(let names), .chinese):
      "更正清单的第一行里没有“\(names.joined(separator: "”“"))”这样的栏目名称；清单用 jixiao diff 旧 新 --format csv 写出，各栏的顺序可以调换，名称不要改。"
    case (.noColumns(let names), .english):
      "The list's first row names no column \(names.joined(separator: ", ")); jixiao diff OLD NEW --format csv writes "
        + "such a list, whose columns may be put in another order but not be renamed."
    case (.columnTwice(let name), .chinese): "更正清单里有两栏都叫“\(name)”，无法确定用哪一栏；请只留一栏。"
    case (.columnTwice(let name), .english): "Two columns of the list are named “\(name)”; leave one of them."
    case (.workbook, .chinese): "更正清单是 Excel 工作簿；请在 Excel 或 WPS 里另存为 CSV 再用。"
    case (.workbook, .english): "The list of corrections is a workbook; save it as CSV in Excel or WPS."
    case (.otherSchema(let found), .chinese):
      "这个 JSON 不是 jixiao diff --format json 写出的差异" + (found.map { "（schema 是“\($0)”）" } ?? "") + "。"
    case (.otherSchema(let found), .english):
      "This JSON is no difference that jixiao diff --format json wrote"
        + (found.map { " (its schema is “\($0)”)." } ?? ".")
    }
  }
}

extension CorrectionFileProblem: Worded {
  public var id: String {
    switch reason {
    case .notAField: "correction-not-a-field"
    case .unreadable: "correction-unreadable"
    case .wholePart: "correction-of-whole-part"
    }
  }

  public func text(in language: Language) -> String {
    switch (reason, language) {
    case (.notAField(let text), .chinese): "“字段”是“\(text)”，不是可以更正的栏目，没有改动；请从 jixiao diff 写出的清单里照抄。"
    case (.notAField(let text), .english):
      "“\(text)” under 字段 names no field that can be corrected; nothing was changed."
    case (.unreadable(let text, let kind, let path), .chinese):
      "\(path.name(in: .chinese))：“\(text)”不是\(kind.name(in: .chinese))，没有改动；请改正后再试。"
    case (.unreadable(let text, let kind, let path), .english):
      "\(path.name(in: .english)): “\(text)” is not \(kind.name(in: .english)); nothing was changed."
    case (.wholePart(let action, let name), .chinese): "\(action.chineseName)“\(name)”要人工办理，没有改动。"
    case (.wholePart(let action, let name), .english):
      "“\(name)” was \(action.rawValue) as a whole, which is for a person to do; nothing was changed."
    }
  }
}

extension Change.Action {
  fileprivate var chineseName: String {
    switch self {
    case .added: "新增"
    case .removed: "删除"
    case .renamed: "改名"
    case .moved: "移动"
    case .changed: "更正"
    }
  }
}
