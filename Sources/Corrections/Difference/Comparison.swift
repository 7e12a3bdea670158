import BudgetModel

/// Goes through two versions side by side and notes what differs.
struct Comparison {
  let old: Version
  let new: Version
  private var changes: [Change] = []

  init(old: Version, new: Version) {
    self.old = old
    self.new = new
  }

  mutating func difference() -> Difference {
    let left = Record(old.submission)
    let right = Record(new.submission)
    compareFields(left, right, at: .submission, .submission, nil)
    for list in RecordKind.submission.lists where list != .projects {
      compare(list, of: left, right, at: .submission, .submission)
    }
    let general = takeChanges()
    let alignment = Alignment(left[.projects], right[.projects], of: .projects)
    let projects = alignment.rows.compactMap { row -> ProjectDifference? in
      compare(row, of: .projects, left, right, (.submission, .submission), alignment.moved)
      return projectDifference(row, left, right)
    }
    return Difference(general: general, projects: projects)
  }

  /// What differs between two records that are the same one.
  mutating func changes(from left: Trio.Located, to right: Trio.Located) -> [Change] {
    compareFields(left.record, right.record, at: left.position, right.position, nil)
    for list in right.record.kind.lists {
      compare(list, of: left.record, right.record, at: left.position, right.position)
    }
    return takeChanges()
  }

  private mutating func takeChanges() -> [Change] {
    defer { changes = [] }
    return changes
  }

  private mutating func projectDifference(_ row: Alignment.Row, _ left: Record, _ right: Record)
    -> ProjectDifference?
  {
    let changes = takeChanges()
    guard !changes.isEmpty else { return nil }
    func ordered(_ belongs: (Change) -> Bool) -> [Change] { changes.filter(belongs) }
    let isWhole = { (change: Change) in
      (change.action == .added || change.action == .removed) && change.place?.path == .project
    }
    return ProjectDifference(
      oldIdentity: row.old.map { ProjectIdentity(left[.projects][$0]) },
      newIdentity: row.new.map { ProjectIdentity(right[.projects][$0]) },
      old: row.old, new: row.new, match: row.match,
      changes: ordered(isWhole) + ordered { $0.isMoney } + ordered { !isWhole($0) && !$0.isMoney })
  }

  // MARK: - Lists

  private mutating func compare(
    _ list: RecordList, of left: Record, _ right: Record, at oldPosition: Position, _ newPosition: Position
  ) {
    let alignment = Alignment(left[list], right[list], of: list)
    for row in alignment.rows {
      compare(row, of: list, left, right, (oldPosition, newPosition), alignment.moved)
    }
  }

  private mutating func compare(
    _ row: Alignment.Row, of list: RecordList, _ left: Record, _ right: Record,
    _ positions: (old: Position, new: Position), _ moved: Set<Int>
  ) {
    let oldSide = row.old.map { (record: left[list][$0], position: positions.old.item(list, $0)) }
    let newSide = row.new.map { (record: right[list][$0], position: positions.new.item(list, $0)) }
    let statements = (
      old: oldSide.map { Statement($0.record, at: $0.position, in: old) },
      new: newSide.map { Statement($0.record, at: $0.position, in: new) }
    )
    guard let oldSide, let newSide else {
      note(newSide == nil ? .removed : .added, .substance, statements.old, statements.new, nil)
      return
    }
    if let index = row.new, moved.contains(index) {
      note(.moved, .substance, statements.old, statements.new, row.match)
    }
    compareFields(oldSide.record, newSide.record, at: oldSide.position, newSide.position, row.match)
    for inner in list.kind.lists {
      compare(inner, of: oldSide.record, newSide.record, at: oldSide.position, newSide.position)
    }
  }

  // MARK: - Fields

  private mutating func compareFields(
    _ left: Record, _ right: Record, at oldPosition: Position, _ newPosition: Position, _ match: Match?
  ) {
    for field in right.kind.fields {
      let before = Statement(field, of: left, at: oldPosition, in: old)
      let after = Statement(field, of: right, at: newPosition, in: new)
      let kind =
        FieldValue.difference(from: left[field], to: right[field])
        ?? (isWrittenOtherwise(before, after) ? .form : nil)
      guard let kind else { continue }
      note(field == right.kind.nameField ? .renamed : .changed, kind, before, after, match)
    }
  }

  /// Whether equal numbers stood in their cells in different words.
  private func isWrittenOtherwise(_ before: Statement, _ after: Statement) -> Bool {
    switch before.value {
    case .money, .number: break
    case .text, .integer, .target, nil: return false
    }
    guard let old = before.source?.raw, let new = after.source?.raw else { return false }
    return !old.hasSameBytes(as: new)
  }

  private mutating func note(
    _ action: Change.Action, _ kind: ChangeKind, _ old: Statement?, _ new: Statement?, _ match: Match?
  ) {
    changes.append(Change(action: action, kind: kind, old: old, new: new, match: match))
  }
}
