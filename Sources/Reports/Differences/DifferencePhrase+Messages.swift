import Corrections
import Wording

extension DifferencePhrase: Worded {
  var id: String {
    switch self {
    case .pageTitle: "difference-title"
    case .old: "difference-old"
    case .new: "difference-new"
    case .field: "difference-field"
    case .general: "difference-general"
    case .unnamedProject: "unnamed-project"
    case .indicator: "difference-indicator"
    case .label(let action, _): "difference-\(action.rawValue)"
    case .absent: "difference-absent"
    case .empty: "difference-empty"
    case .yuan: "difference-yuan"
    case .writtenAs: "difference-written-as"
    case .project: "difference-project"
    case .position: "difference-position"
    case .paragraphs: "difference-paragraphs"
    case .before: "difference-before"
    case .formOnly: "difference-form-only"
    case .uncertain: "difference-uncertain"
    case .nothing: "difference-none"
    case .totals: "difference-totals"
    case .projects: "projects"
    case .money: "difference-money"
    case .substance: "difference-substance"
    case .form: "difference-form"
    case .uncertainMatches: "difference-uncertain-matches"
    case .footer: "difference-footer"
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
    case .pageTitle: "两个版本的不同"
    case .old: "旧"
    case .new: "新"
    case .field: "栏目"
    case .general: "部门和年度"
    case .unnamedProject: "没有编码和名称的项目"
    case .indicator(let level2, let name):
      "指标：" + [level2, name].compactMap(\.self).joined(separator: "／")
    case .label(.changed, let field): field
    case .label(.renamed, let field): "\(field)（改名）"
    case .label(.added, let field): "新增\(field)"
    case .label(.removed, let field): "删除\(field)"
    case .label(.moved, let field): "\(field)移动位置"
    case .absent: "（没有）"
    case .empty: "（空）"
    case .yuan(let amount): "\(amount) 元"
    case .writtenAs(let text, let raw): "\(text)（写作“\(raw)”）"
    case .project(let title, let total, let indicators):
      "\(title)；预算数 \(total.map { "\($0) 元" } ?? "（空）")；\(indicators) 项指标"
    case .position(let number): "第 \(number) 位"
    case .paragraphs(let count): "\(count) 条"
    case .before(let label, let text): "\(label)，原为：\(text)"
    case .formOnly: "只是写法不同"
    case .uncertain: "不能确定"
    case .nothing: "两个版本没有不同。"
    case .totals(let totals, let hidden): chineseTotals(totals, hidden)
    case .projects: "有不同的项目"
    case .money: "金额"
    case .substance: "内容"
    case .form: "只是写法"
    case .uncertainMatches: "不能确定的"
    case .footer: "由 jixiao diff 生成。比较没有改动任何文件。"
    }
  }

  private func chineseTotals(_ totals: DifferenceTotals, _ hidden: Int) -> String {
    var text =
      totals.substance == 0
      ? "内容没有不同"
      : "内容有 \(totals.substance) 处不同" + (totals.changed > 0 ? "，涉及 \(totals.changed) 个项目" : "")
    if totals.money > 0 { text += "，其中金额 \(totals.money) 处" }
    if totals.form > 0 { text += "；只是写法不同的 \(totals.form) 处" }
    if hidden > 0 { text += "；只是写法不同的 \(hidden) 处没有列出" }
    if totals.uncertain > 0 { text += "；有 \(totals.uncertain) 处不能确定是不是同一项，请人工核对" }
    return text + "。"
  }

  private var english: String {
    switch self {
    case .pageTitle: "What differs between two versions"
    case .old: "Old"
    case .new: "New"
    case .field: "Field"
    case .general: "Department and year"
    case .unnamedProject: "Project without code and name"
    case .indicator(let level2, let name):
      "Indicator: " + [level2, name].compactMap(\.self).joined(separator: " / ")
    case .label(.changed, let field): field
    case .label(.renamed, let field): "\(field), renamed"
    case .label(.added, let field): "\(field) added"
    case .label(.removed, let field): "\(field) removed"
    case .label(.moved, let field): "\(field) moved"
    case .absent: "(not there)"
    case .empty: "(empty)"
    case .yuan(let amount): "\(amount) yuan"
    case .writtenAs(let text, let raw): "\(text) (written “\(raw)”)"
    case .project(let title, let total, let indicators):
      "\(title); budget \(total.map { "\($0) yuan" } ?? "(empty)"); \(indicators) indicator(s)"
    case .position(let number): "no. \(number)"
    case .paragraphs(let count): "\(count) paragraph(s)"
    case .before(let label, let text): "\(label), before: \(text)"
    case .formOnly: "Written otherwise, no more"
    case .uncertain: "uncertain"
    case .nothing: "The two versions are the same."
    case .totals(let totals, let hidden): englishTotals(totals, hidden)
    case .projects: "Projects"
    case .money: "Amounts"
    case .substance: "Substance"
    case .form: "Form alone"
    case .uncertainMatches: "Uncertain"
    case .footer: "Made by jixiao diff, which changes no file."
    }
  }

  private func englishTotals(_ totals: DifferenceTotals, _ hidden: Int) -> String {
    var text =
      totals.substance == 0
      ? "Nothing differs in substance"
      : "\(totals.substance) difference(s) of substance"
        + (totals.changed > 0 ? " in \(totals.changed) project(s)" : "")
    if totals.money > 0 { text += ", \(totals.money) of them in amounts" }
    if totals.form > 0 { text += "; \(totals.form) of form alone" }
    if hidden > 0 { text += "; \(hidden) of form alone not listed" }
    if totals.uncertain > 0 {
      text += "; of \(totals.uncertain) it is uncertain whether they are the same part"
    }
    return text + "."
  }
}
