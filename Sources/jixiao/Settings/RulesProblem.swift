import Review
import Wording

/// What can be wrong with settings of rules.
enum RulesProblem: Hashable {
  case ruleUnknown(String, suggestion: String?)

  /// A parameter that stands under a rule which it doesn't belong to.
  case parameterOfOther(String, rule: String)

  /// A value that a parameter can't have.
  case unfit(RuleParameter)

  /// No budget's year.
  case noYear(String)
}

extension RulesProblem: Worded {
  var id: String {
    switch self {
    case .ruleUnknown: "rule-unknown"
    case .parameterOfOther: "rule-parameter-elsewhere"
    case .unfit: "rule-parameter-unfit"
    case .noYear: "rule-year"
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
    case .ruleUnknown(let id, let suggestion):
      "没有“\(id)”这条规则" + (suggestion.map { "，您是不是要写“\($0)”？" } ?? "；全部规则见 jixiao rules。")
    case .parameterOfOther(let name, let rule): "“\(name)”是规则 \(rule) 的参数；请写到那条规则下面。"
    case .unfit(.district): "地区代码是 6 位数字，例如 \"130306\"。"
    case .unfit: "这里不能有空白的词；请去掉它。"
    case .noYear(let text):
      "“\(text)”不是预算年度；请写 \(FiscalYear.range.lowerBound) 到 \(FiscalYear.range.upperBound) 之间的四位数字。"
    }
  }

  private var english: String {
    switch self {
    case .ruleUnknown(let id, let suggestion):
      "There is no rule “\(id)”"
        + (suggestion.map { "; did you mean “\($0)”?" } ?? "; jixiao rules lists all.")
    case .parameterOfOther(let name, let rule): "“\(name)” belongs to the rule \(rule); write it there."
    case .unfit(.district): "A district's code has six digits, such as \"130306\"."
    case .unfit: "An empty word can't stand here; remove it."
    case .noYear(let text):
      "“\(text)” is no budget's year; write four digits from \(FiscalYear.range.lowerBound) to \(FiscalYear.range.upperBound)."
    }
  }
}
