public import BudgetModel
public import Wording

/// Why a rule could not be decided.
public enum UndecidedReason: Hashable, Sendable {
  /// The form's layout has no such part.
  case partMissing(FormPart)

  /// Neither a text nor a heading nor the user states the budget's year.
  case fiscalYearUnknown

  /// The form declares no unit for its amounts.
  case moneyUnitUnknown

  /// A value that the rule compares is not filled in, or can't be read.
  case valueUnknown(FieldPath)

  /// A level that is none of those that the form's guide names.
  case levelUnknown(String)

  /// The title is one of the form, not of a project.
  case titleNamesNoProject(String)

  /// The weights sum to 90 on a form that scores the execution of the budget apart from its indicators.
  case executionScoredApart

  /// Another rule is broken, so that there is nothing to check.
  case brokenBefore(rule: String)
}

extension UndecidedReason: Worded {
  public var id: String {
    switch self {
    case .partMissing: "part-missing"
    case .fiscalYearUnknown: "fiscal-year-unknown"
    case .moneyUnitUnknown: "money-unit-unknown"
    case .valueUnknown: "value-unknown"
    case .levelUnknown: "level-unknown"
    case .titleNamesNoProject: "title-names-no-project"
    case .executionScoredApart: "execution-scored-apart"
    case .brokenBefore: "broken-before"
    }
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .partMissing(let part): "这种表没有“\(part.label)”"
    case .fiscalYearUnknown: "不知道预算年度，可用 --year 指定"
    case .moneyUnitUnknown: "表中没有注明金额单位"
    case .valueUnknown(let field): "“\(field)”没有填写或读不出来"
    case .levelUnknown(let text): "“\(text)”不是通用的指标名称"
    case .titleNamesNoProject(let title): "标题“\(title)”不含项目名称"
    case .executionScoredApart: "指标的分值合计 90，另外 10 分可能是预算执行率的"
    case .brokenBefore(let rule): "先要改正 \(rule)"
    }
  }

  private var english: String {
    switch self {
    case .partMissing(let part): "this kind of form has no \(part.label)"
    case .fiscalYearUnknown: "the budget's year is unknown; give it with --year"
    case .moneyUnitUnknown: "no money unit is declared"
    case .valueUnknown(let field): "\(field) is empty or can't be read"
    case .levelUnknown(let text): "“\(text)” is no level of the form's guide"
    case .titleNamesNoProject(let title): "the title “\(title)” is that of the form, not of a project"
    case .executionScoredApart: "the indicators score 90; the other 10 may be those of the budget's execution"
    case .brokenBefore(let rule): "\(rule) has to be mended first"
    }
  }
}
