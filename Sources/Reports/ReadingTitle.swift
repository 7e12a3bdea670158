import Wording

/// What the problems of reading are called in one line, as rules have their titles; by the problems' ids.
enum ReadingTitle: String, CaseIterable {
  case amountUnreadable = "amount-unreadable"
  case amountHasPartOfFen = "amount-part-of-fen"
  case percentUnreadable = "percent-unreadable"
  case weightUnreadable = "weight-unreadable"
  case columnRepeated = "column-repeated"
  case fieldRepeated = "field-repeated"
  case listRowsDiffer = "list-rows-differ"
  case tableMissing = "table-missing"
  case formsSideBySide = "forms-side-by-side"
  case categoryUnknown = "category-unknown"
  case moneyUnitsDiffer = "money-units-differ"
  case unitsDiffer = "units-differ"
  case formulaWithoutValue = "formula-without-value"
  case errorValue = "error-value"
  case yearUnreadable = "year-unreadable"
  case hiddenByMerge = "content-hidden-by-merge"
  case notTaken = "content-not-taken"
  case labelMisspelt = "label-misspelt"
  case valueLikeLabel = "value-like-label"
  case labelsWithoutForm = "labels-without-form"
  case textsDiffer = "text-conflict"
  case departmentNamesDiffer = "department-names-differ"
  case departmentCodesDiffer = "department-codes-differ"
  case yearsDiffer = "years-differ"
  case perhapsSameProject = "project-perhaps-twice"
}

extension ReadingTitle: Worded {
  var id: String { rawValue }

  func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .amountUnreadable: "金额读不出来"
    case .amountHasPartOfFen: "金额不到一分"
    case .percentUnreadable: "百分比读不出来"
    case .weightUnreadable: "分值读不出来"
    case .columnRepeated: "同一栏目有两列"
    case .fieldRepeated: "同一栏目写了两处，内容不同"
    case .listRowsDiffer: "同一个项目各行填写不一致"
    case .tableMissing: "没有指标表的标题行"
    case .formsSideBySide: "两张表并排，无法分开"
    case .categoryUnknown: "类别写得不对"
    case .moneyUnitsDiffer: "金额单位不一致"
    case .unitsDiffer: "单位不一致"
    case .formulaWithoutValue: "公式没有计算结果"
    case .errorValue: "单元格是错误值"
    case .yearUnreadable: "年度读不出来"
    case .hiddenByMerge: "内容被合并单元格遮住"
    case .notTaken: "内容不属于任何栏目"
    case .labelMisspelt: "栏目名称可能写错了"
    case .valueLikeLabel: "内容像是写错的栏目名称"
    case .labelsWithoutForm: "有栏目名称，但不成一张表"
    case .textsDiffer: "部门整体绩效目标有不同的版本"
    case .departmentNamesDiffer: "部门名称不一致"
    case .departmentCodesDiffer: "部门编码不一致"
    case .yearsDiffer: "年度不一致"
    case .perhapsSameProject: "可能是同一个项目"
    }
  }

  private var english: String {
    switch self {
    case .amountUnreadable: "An amount can't be read"
    case .amountHasPartOfFen: "An amount has a part of a fen"
    case .percentUnreadable: "A percentage can't be read"
    case .weightUnreadable: "Points can't be read"
    case .columnRepeated: "A column stands twice"
    case .fieldRepeated: "A label stands twice with different values"
    case .listRowsDiffer: "Rows of one project differ"
    case .tableMissing: "The table has no row of headings"
    case .formsSideBySide: "Two forms stand side by side"
    case .categoryUnknown: "A category is unknown"
    case .moneyUnitsDiffer: "Money units differ"
    case .unitsDiffer: "The unit is stated twice, differently"
    case .formulaWithoutValue: "A formula has no result"
    case .errorValue: "A cell holds an error value"
    case .yearUnreadable: "A year can't be read"
    case .hiddenByMerge: "Content is hidden by a merge"
    case .notTaken: "Content belongs to no field"
    case .labelMisspelt: "A label may be misspelt"
    case .valueLikeLabel: "A value looks like a misspelt label"
    case .labelsWithoutForm: "Labels that make no form"
    case .textsDiffer: "The department's text has versions"
    case .departmentNamesDiffer: "The department's names differ"
    case .departmentCodesDiffer: "The department's codes differ"
    case .yearsDiffer: "Years differ"
    case .perhapsSameProject: "Two projects may be one"
    }
  }
}
