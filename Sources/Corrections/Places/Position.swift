import BudgetModel

/// Where a record stands in a submission: the submission itself, a project, or an item of a list.
struct Position {
  var project: Int?
  var list: RecordList?
  var index = 0

  static let submission = Position()

  /// The position of an item of a list of this record.
  func item(_ list: RecordList, _ index: Int) -> Position {
    if list == .projects { return Position(project: index) }
    return Position(project: project, list: list, index: index)
  }

  /// Its number in its list.
  var listIndex: Int { list == nil ? project ?? 0 : index }

  /// The record as a whole.
  var place: Place { Place(project: project, path: path(nil)) }

  /// A field of the record.
  func place(of field: RecordField) -> Place { Place(project: project, path: path(field)) }

  /// A list of the record as a whole.
  func place(of list: RecordList) -> Place {
    let path: Path =
      switch list {
      case .objectives: .section(.objectives)
      case .subObjectives: .section(.subObjectives)
      case .measures: .section(.measures)
      case .projects: .projects
      case .disbursement: .plan
      case .goals: .field(.goals)
      case .indicators: .indicators
      }
    return Place(project: project, path: path)
  }

  private func path(_ field: RecordField?) -> Path {
    switch list {
    case .disbursement: .field(.disbursement(index))
    case .goals: .field(.goal(index))
    case .indicators: field?.column.map { .field(.indicator(index, $0)) } ?? .indicator(index)
    case .objectives, .subObjectives, .measures:
      list?.section.map { .item($0, index, field?.overallField) } ?? .overall
    case .projects, nil: field?.path ?? (project == nil ? .projects : .project)
    }
  }
}

extension RecordField {
  /// Of a field of the submission or of a project.
  fileprivate var path: Path? {
    switch self {
    case .fiscalYear: .fiscalYear
    case .departmentCode: .departmentCode
    case .departmentName: .departmentName
    case .hasOverall: .overall
    case .code: .field(.code)
    case .name: .field(.name)
    case .unitCode: .field(.unitCode)
    case .unitName: .field(.unitName)
    case .budgetTotal: .field(.budgetTotal)
    case .budgetFiscal: .field(.budgetFiscal)
    case .budgetOther: .field(.budgetOther)
    case .purpose: .field(.purpose)
    default: nil
    }
  }

  fileprivate var column: FieldPath.IndicatorField? {
    switch self {
    case .level1: .level1
    case .level2: .level2
    case .level3: .level3
    case .description: .description
    case .target: .target
    case .basis: .basis
    case .weight: .weight
    case .remark: .remark
    default: nil
    }
  }

  fileprivate var overallField: OverallField? {
    switch self {
    case .title: .title
    case .text: .text
    case .objectiveName: .name
    case .objectiveIndicator: .indicator
    default: nil
    }
  }
}
