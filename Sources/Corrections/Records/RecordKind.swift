/// What a record is: which fields it has, and which lists of records.
enum RecordKind {
  case submission, project, month, goal, indicator, paragraph, subObjective

  /// In the order of the form.
  var fields: [RecordField] {
    switch self {
    case .submission: [.fiscalYear, .departmentCode, .departmentName, .hasOverall]
    case .project:
      [.unitCode, .unitName, .code, .name, .budgetTotal, .budgetFiscal, .budgetOther, .purpose]
    case .month: [.month, .percent]
    case .goal: [.goal]
    case .indicator: [.level1, .level2, .level3, .description, .target, .basis, .weight, .remark]
    case .paragraph: [.title, .text]
    case .subObjective: [.objectiveName, .objectiveIndicator]
    }
  }

  var lists: [RecordList] {
    switch self {
    case .submission: [.objectives, .subObjectives, .measures, .projects]
    case .project: [.disbursement, .goals, .indicators]
    case .month, .goal, .indicator, .paragraph, .subObjective: []
    }
  }

  /// The field whose change is a renaming.
  var nameField: RecordField? {
    switch self {
    case .project: .name
    case .indicator: .level3
    case .paragraph: .title
    case .subObjective: .objectiveName
    case .submission, .month, .goal: nil
    }
  }
}
