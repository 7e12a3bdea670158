/// A list of records within a record.
enum RecordList: Hashable {
  case objectives, subObjectives, measures, projects
  case disbursement, goals, indicators

  /// What its records are.
  var kind: RecordKind {
    switch self {
    case .objectives, .measures: .paragraph
    case .subObjectives: .subObjective
    case .projects: .project
    case .disbursement: .month
    case .goals: .goal
    case .indicators: .indicator
    }
  }

  /// The section of the department's text that the list is.
  var section: OverallSection? {
    switch self {
    case .objectives: .objectives
    case .subObjectives: .subObjectives
    case .measures: .measures
    case .projects, .disbursement, .goals, .indicators: nil
    }
  }

  /// Its key in the canonical form.
  var name: String {
    switch self {
    case .objectives: "overall.objectives"
    case .subObjectives: "overall.subObjectives"
    case .measures: "overall.measures"
    case .projects: "projects"
    case .disbursement: "disbursement"
    case .goals: "goals"
    case .indicators: "indicators"
    }
  }
}
