import BudgetModel

/// Where a field is in a record of a submission or of a project.
struct FieldAddress {
  /// The list and the number in it; nil for a field of the record itself.
  var list: RecordList?
  var index = 0
  var field: RecordField

  /// Nil for a whole part and for a list.
  init?(_ path: Path) {
    switch path {
    case .fiscalYear: self.init(to: .fiscalYear)
    case .departmentCode: self.init(to: .departmentCode)
    case .departmentName: self.init(to: .departmentName)
    case .item(let section, let index, let field?):
      guard let recordField = FieldAddress.field(field, of: section) else { return nil }
      self.init(to: recordField, section.list, index)
    case .field(let path): self.init(path)
    case .overall, .section, .item(_, _, nil), .projects, .project, .indicator, .plan, .indicators:
      return nil
    }
  }

  private init?(_ path: FieldPath) {
    switch path {
    case .code: self.init(to: .code)
    case .name: self.init(to: .name)
    case .unitCode: self.init(to: .unitCode)
    case .unitName: self.init(to: .unitName)
    case .budgetTotal: self.init(to: .budgetTotal)
    case .budgetFiscal: self.init(to: .budgetFiscal)
    case .budgetOther: self.init(to: .budgetOther)
    case .purpose: self.init(to: .purpose)
    case .disbursement(let index): self.init(to: .percent, .disbursement, index)
    case .goal(let index): self.init(to: .goal, .goals, index)
    case .indicator(let index, let column): self.init(to: FieldAddress.field(column), .indicators, index)
    case .unit, .goals: return nil
    }
  }

  private init(to field: RecordField, _ list: RecordList? = nil, _ index: Int = 0) {
    self.field = field
    self.list = list
    self.index = index
  }

  private static func field(_ column: FieldPath.IndicatorField) -> RecordField {
    switch column {
    case .level1: .level1
    case .level2: .level2
    case .level3: .level3
    case .description: .description
    case .target: .target
    case .basis: .basis
    case .weight: .weight
    case .remark: .remark
    }
  }

  private static func field(_ field: OverallField, of section: OverallSection) -> RecordField? {
    switch (section, field) {
    case (.objectives, .title), (.measures, .title): .title
    case (.objectives, .text), (.measures, .text): .text
    case (.subObjectives, .name): .objectiveName
    case (.subObjectives, .indicator): .objectiveIndicator
    default: nil
    }
  }
}

extension OverallSection {
  fileprivate var list: RecordList {
    switch self {
    case .objectives: .objectives
    case .subObjectives: .subObjectives
    case .measures: .measures
    }
  }
}
