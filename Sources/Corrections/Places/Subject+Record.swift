extension Subject {
  init(_ record: Record, at position: Position) {
    switch record.kind {
    case .submission: self = .submission
    case .project: self = .project
    case .month: self = .month(record.integer(.month) ?? 0)
    case .goal: self = .goal(position.index + 1)
    case .indicator: self = .indicator(level2: record.text(.level2), name: record.text(.level3))
    case .paragraph:
      self = .section(position.list?.section ?? .objectives, title: record.text(.title))
    case .subObjective: self = .section(.subObjectives, title: record.text(.objectiveName))
    }
  }
}
