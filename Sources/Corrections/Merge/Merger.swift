import BudgetModel

/// Goes through three versions side by side, takes what one side changed, and notes what both changed differently.
struct Merger {
  let base: Version
  let ours: Version
  let theirs: Version

  private let choices: [Conflict.ID: Choice]
  private var met: Set<Conflict.ID> = []
  private var resolution = Resolution()

  /// The year of the result, from which typed deadlines count.
  private var fiscalYear: Int?

  private init(_ base: Version, _ ours: Version, _ theirs: Version, choices: [Conflict.ID: Choice]) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
    self.choices = choices
  }

  static func merged(
    _ base: Version, _ ours: Version, _ theirs: Version, choices: [Conflict.ID: Choice]
  ) -> Resolution {
    var merger = Merger(base, ours, theirs, choices: choices)
    func located(_ version: Version) -> Trio.Located {
      Trio.Located(record: Record(version.submission), position: .submission)
    }
    let trio = Trio(key: "", base: located(base), ours: located(ours), theirs: located(theirs))
    let record = merger.merged(trio, .submission)
    merger.refuseUnknownChoices()
    var resolution = merger.resolution
    if resolution.open.isEmpty, resolution.refused.isEmpty { resolution.submission = Submission(record) }
    return resolution
  }

  private mutating func refuseUnknownChoices() {
    let unknown = choices.keys.filter { !met.contains($0) }.sorted { $0.rawValue < $1.rawValue }
    resolution.refused += unknown.map { ChoiceRefusal(conflict: $0, reason: .unknownConflict) }
  }

  /// A record that both sides have.
  private mutating func merged(_ trio: Trio, _ kind: RecordKind) -> Record {
    var record = Record(kind, [:])
    for field in kind.fields {
      record.values[field] = merged(field, of: trio)
      if field == .fiscalYear { fiscalYear = record.integer(.fiscalYear) }
    }
    for list in kind.lists { record.lists[list] = merged(list, of: trio) }
    return record
  }

  // MARK: - Fields

  private mutating func merged(_ field: RecordField, of trio: Trio) -> FieldValue? {
    let old = trio.base?.record[field]
    let mine = trio.ours?.record[field]
    let other = trio.theirs?.record[field]
    let isOurs = FieldValue.difference(from: old, to: mine) != nil
    let isTheirs = FieldValue.difference(from: old, to: other) != nil
    let difference = FieldValue.difference(from: mine, to: other)
    guard isOurs, isTheirs, let difference else {
      if isOurs {
        // What both sides added is one change: the whole record's.
        if isTheirs ? trio.base != nil : true { take(field, of: trio, isTheirs ? .both : .ours) }
        return mine
      }
      if isTheirs { take(field, of: trio, .theirs) }
      return other
    }
    let conflict = Conflict(
      id: id("\(trio.key).\(field)"), kind: .values, difference: difference,
      base: statement(field, trio.base, base), ours: statement(field, trio.ours, ours),
      theirs: statement(field, trio.theirs, theirs))
    return decide(conflict, of: trio, field: field)
  }

  private mutating func decide(_ conflict: Conflict, of trio: Trio, field: RecordField) -> FieldValue? {
    let old = trio.base?.record[field]
    switch choices[conflict.id] {
    case nil: resolution.open.append(conflict)
    case .base: break
    case .ours:
      take(field, of: trio, .decision, from: .ours)
      return trio.ours?.record[field]
    case .theirs:
      take(field, of: trio, .decision, from: .theirs)
      return trio.theirs?.record[field]
    case .typed(let text): return typed(text, conflict, old)
    }
    return old
  }

  private mutating func typed(_ text: String, _ conflict: Conflict, _ old: FieldValue?) -> FieldValue? {
    guard let kind = conflict.valueKind else {
      refuse(conflict, .notTypable(text))
      return old
    }
    let value = FieldValue(reading: text, as: kind, fiscalYear: fiscalYear)
    guard value != nil || WrappedText.isBlank(text) else {
      refuse(conflict, .unreadable(text, as: kind))
      return old
    }
    var statement = conflict.ours
    statement?.value = value
    let difference = FieldValue.difference(from: old, to: value)
    if let difference {
      note(.decision, .changed, difference, conflict.base, statement)
    }
    return value
  }

  private mutating func take(
    _ field: RecordField, of trio: Trio, _ origin: TakenChange.Origin, from side: Side? = nil
  ) {
    let side = side ?? (origin == .theirs ? .theirs : .ours)
    guard let taken = trio[side] else { return }
    let kind = FieldValue.difference(from: trio.base?.record[field], to: taken.record[field])
    guard let kind else { return }
    let isName = field == taken.record.kind.nameField
    note(
      origin, isName ? .renamed : .changed, kind, statement(field, trio.base, base),
      statement(field, taken, version(side)))
  }

  // MARK: - Lists

  private mutating func merged(_ list: RecordList, of trio: Trio) -> [Record] {
    let trios = ListTrios(list, of: trio).trios
    var fates = trios.map { MergeFate($0) }
    for (index, item) in trios.enumerated() {
      fates[index] = settled(fates[index], of: item)
      if case .dropped(let origin) = fates[index] { takeRemoval(of: item, origin) }
    }
    let survivors = trios.indices.filter { !fates[$0].isDropped }
    let order = ListOrder(survivors.map { trios[$0] })
    let choice = orderChoice(order, list, of: trio)
    let places = order.order(choosing: choice).map { survivors[$0] }
    takeMoves(places.map { trios[$0] }, order.origin, choice)
    return places.compactMap { merged(trios[$0], fates[$0], list.kind) }
  }

  private mutating func merged(_ trio: Trio, _ fate: MergeFate, _ kind: RecordKind) -> Record? {
    switch fate {
    case .merged:
      if trio.base == nil, let ours = trio.ours {
        note(.both, .added, .substance, nil, statement(ours, self.ours))
      }
      return merged(trio, kind)
    case .added(let side):
      guard let added = trio[side] else { return nil }
      note(side.origin, .added, .substance, nil, statement(added, version(side)))
      return added.record
    case .contested(let side):
      resolution.open.append(removal(of: trio, by: side.other))
      return trio.base?.record
    case .kept(let located): return located?.record
    case .dropped: return nil
    }
  }

  /// What becomes of a record after a choice about it.
  private mutating func settled(_ fate: MergeFate, of trio: Trio) -> MergeFate {
    guard case .contested(let side) = fate else { return fate }
    let conflict = removal(of: trio, by: side.other)
    switch choices[conflict.id] {
    case nil: return fate
    case .base: return .kept(trio.base)
    case .ours, .theirs:
      let chosen: Side = choices[conflict.id] == .ours ? .ours : .theirs
      guard let located = trio[chosen] else { return .dropped(.decision) }
      note(
        .decision, .changed, .substance, trio.base.map { statement($0, base) },
        statement(located, version(chosen)))
      return .kept(located)
    case .typed(let text):
      refuse(conflict, .notTypable(text))
      return .kept(trio.base)
    }
  }

  private mutating func removal(of trio: Trio, by side: Side) -> Conflict {
    var conflict = Conflict(
      id: id("\(trio.key).removal"), kind: .removal(by: side), difference: .substance,
      base: trio.base.map { statement($0, base) }, ours: trio.ours.map { statement($0, ours) },
      theirs: trio.theirs.map { statement($0, theirs) })
    conflict.successor =
      side == .ours
      ? trio.likelyOurs.map { statement($0, ours) } : trio.likelyTheirs.map { statement($0, theirs) }
    if let old = trio.base, let new = trio[side.other] {
      var comparison = Comparison(old: base, new: version(side.other))
      conflict.edits = comparison.changes(from: old, to: new)
    }
    return conflict
  }

  private mutating func takeRemoval(of trio: Trio, _ origin: TakenChange.Origin) {
    note(origin, .removed, .substance, trio.base.map { statement($0, base) }, nil)
  }

  // MARK: - Order

  private mutating func orderChoice(_ order: ListOrder, _ list: RecordList, of trio: Trio) -> Choice {
    guard case .conflict = order.origin else { return .base }
    func statement(_ located: Trio.Located?, _ version: Version) -> Statement? {
      located.map { Statement(orderOf: list, in: $0.record, at: $0.position, in: version) }
    }
    let key = trio.key.isEmpty ? list.name : "\(trio.key).\(list.name)"
    let conflict = Conflict(
      id: id("\(key).order"), kind: .order, difference: .substance, base: statement(trio.base, base),
      ours: statement(trio.ours, ours), theirs: statement(trio.theirs, theirs))
    guard let choice = choices[conflict.id] else {
      resolution.open.append(conflict)
      return .base
    }
    if case .typed(let text) = choice { refuse(conflict, .notTypable(text)) }
    return choice
  }

  /// Notes which records of the base stand elsewhere in the result.
  private mutating func takeMoves(_ trios: [Trio], _ origin: ListOrder.Origin, _ choice: Choice) {
    let (taken, side): (TakenChange.Origin, Side)
    switch (origin, choice) {
    case (.unmoved, _), (.conflict, .base), (.conflict, .typed): return
    case (.side(let origin), _): (taken, side) = (origin, origin == .theirs ? .theirs : .ours)
    case (.conflict, .ours): (taken, side) = (.decision, .ours)
    case (.conflict, .theirs): (taken, side) = (.decision, .theirs)
    }
    let known = trios.filter { $0.base != nil }
    let kept = Set(RisingSequence.longest(in: known.map { $0.base?.position.listIndex ?? 0 }))
    for (index, trio) in known.enumerated() where !kept.contains(index) {
      note(
        taken, .moved, .substance, trio.base.map { statement($0, base) },
        trio[side].map { statement($0, version(side)) })
    }
  }

  // MARK: - Notes

  private func version(_ side: Side) -> Version { side == .ours ? ours : theirs }

  private func statement(_ located: Trio.Located, _ version: Version) -> Statement {
    Statement(located.record, at: located.position, in: version)
  }

  private func statement(_ field: RecordField, _ located: Trio.Located?, _ version: Version) -> Statement? {
    located.map { Statement(field, of: $0.record, at: $0.position, in: version) }
  }

  private mutating func id(_ text: String) -> Conflict.ID {
    let id = Conflict.ID(rawValue: text)
    met.insert(id)
    return id
  }

  private mutating func refuse(_ conflict: Conflict, _ reason: ChoiceRefusal.Reason) {
    resolution.open.append(conflict)
    resolution.refused.append(
      ChoiceRefusal(conflict: conflict.id, reason: reason, place: (conflict.base ?? conflict.ours)?.place))
  }

  private mutating func note(
    _ origin: TakenChange.Origin, _ action: Change.Action, _ kind: ChangeKind, _ old: Statement?,
    _ new: Statement?
  ) {
    resolution.taken.append(
      TakenChange(
        origin: origin, change: Change(action: action, kind: kind, old: old, new: new, match: nil)))
  }
}
