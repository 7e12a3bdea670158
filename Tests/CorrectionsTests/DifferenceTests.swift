import BudgetModel
import Corrections
import Spreadsheet
import TestSupport
import Testing

@Suite struct DifferenceTests {
  private func difference(_ old: Submission, _ new: Submission) -> Difference {
    Difference(from: Version(old), to: Version(new))
  }

  @Test func versionsWithoutDifferenceAreTheSameToTheLastByte() {
    for seed in Seeds.all {
      var source = Seeds.source(seed)
      let old = source.next()
      var edits = RandomEdits(seed: seed)
      let new = edits.edit(old, count: Int(seed % 4))
      #expect(difference(old, old).isEmpty, "seed \(seed)")
      #expect(difference(old, new).isEmpty == (Bytes(old) == Bytes(new)), "seed \(seed)")
    }
  }

  /// What no change tells of is the same in both versions, value by value: nothing is hidden.
  @Test func whatIsNotToldIsTheSameOnBothSides() {
    for seed in Seeds.all {
      var source = Seeds.source(seed)
      let old = source.next()
      var edits = RandomEdits(seed: seed)
      let new = seed % 10 == 9 ? source.next() : edits.edit(old, count: Int(seed % 9))
      let changes = difference(old, new).changes
      let before = StatedValues(old).untold(by: changes) { $0.old }
      let after = StatedValues(new).untold(by: changes) { $0.new }
      #expect(before == after, "seed \(seed)")
    }
  }

  @Test func everySingleEditIsFoundAsWhatItIs() {
    for seed in Seeds.all {
      var source = Seeds.source(seed)
      let old = source.next()
      var edits = RandomEdits(seed: seed)
      let new = edits.edit(old, count: 1)
      let changes = difference(old, new).changes.filter { $0.action != .moved }
      guard Bytes(old) != Bytes(new), let edit = edits.edits.first else { continue }
      #expect(changes.contains { matches($0, edit) }, "seed \(seed): \(edit)")
      // A renamed indicator that nothing else names may be one removed and one added; nothing else makes two.
      let limit = if case .renamed = edit { 2 } else if case .goal = edit { 2 } else { 1 }
      #expect(changes.count <= limit, "seed \(seed): \(edit) \(changes.map(\.action))")
    }
  }

  private func matches(_ change: Change, _ edit: RandomEdits.Edit) -> Bool {
    let path = change.place?.path
    switch edit {
    case .total: return path == .field(.budgetTotal) && change.isMoney
    case .purpose: return path == .field(.purpose)
    case .year: return path == .fiscalYear
    case .overall: return path == .item(.objectives, 0, .text)
    case .percent: if case .field(.disbursement) = path { return change.action == .changed }
    case .goal: if case .field(.goal) = path { return true }
    case .target(_, let name):
      guard case .field(.indicator(_, .target)) = path, change.action == .changed,
        case .indicator(_, let found) = change.new?.subject
      else { return false }
      return found == name
    case .renamed(_, let name):
      guard case .indicator(_, let found) = change.new?.subject, found == name else { return false }
      return change.action == .renamed || change.action == .added
    case .added(_, let name):
      return change.action == .added && change.new?.subject == .indicator(level2: "数量指标", name: name)
    case .removed(_, let name):
      guard case .indicator(_, let found) = change.old?.subject else { return false }
      return change.action == .removed && (found ?? "") == name
    case .addedProject: return change.action == .added && path == .project
    case .removedProject: return change.action == .removed && path == .project
    }
    return false
  }

  @Test func reorderedIndicatorsAreMovedAndNothingElse() {
    for seed in Seeds.all {
      var source = Seeds.source(seed)
      let old = source.next()
      var new = old
      var random = SplitMix64(seed: seed)
      for index in new.projects.indices { new.projects[index].indicators.shuffle(using: &random) }
      new.projects.shuffle(using: &random)
      let changes = difference(old, new).changes
      #expect(changes.allSatisfy { $0.action == .moved && $0.isCertain }, "seed \(seed)")
      #expect(changes.isEmpty == (Bytes(old) == Bytes(new)), "seed \(seed)")
    }
  }

  @Test func moneyComesFirstAndRenamingIsSaid() {
    let old = Submission.sample
    var new = old
    new.projects[0].name = "公共法律服务经费"
    new.projects[0].budget.total = Money(yuan: ExactDecimal(170_000))
    let project = difference(old, new).projects[0]
    #expect(project.changes.map(\.place?.description) == ["projects[0].budget.total", "projects[0].name"])
    #expect(project.changes.map(\.action) == [.changed, .renamed])
    #expect(project.match?.basis == .code)
  }

  @Test func cellsOfBothSidesAreSaid() {
    let old = Submission.sample
    var new = old
    new.projects[0].budget.total = Money(yuan: ExactDecimal(170_000))
    let sources = [("C4", "160000"), ("D9", "17")].map { cell, raw in
      Provenance(
        file: "\(cell).xlsx", sheet: "表", moneyUnit: .yuan,
        fields: [
          .budgetTotal: FieldSource(cells: [CellReference(cell)].compactMap { $0 }, raw: raw),
          .budgetFiscal: FieldSource(cells: [], raw: raw),
        ])
    }
    new.projects[0].budget.fiscal = old.projects[0].budget.fiscal
    let changes = Difference(
      from: Version(old, provenance: [sources[0]]), to: Version(new, provenance: [sources[1]])
    ).changes
    #expect(changes.map(\.kind) == [.substance, .form])
    #expect(changes[0].old?.source?.cells == [CellReference(row: 4, column: 3)])
    #expect(changes[0].new?.source?.cells == [CellReference(row: 9, column: 4)])
    #expect(changes[0].new?.file == "D9.xlsx")
    #expect(changes[1].place == Place(project: 0, path: .field(.budgetFiscal)))
  }

  @Test func formAloneIsLeftOutOfSubstance() {
    let old = Submission.sample
    var new = old
    new.projects[0].purpose = "用于 法律援助经费"
    new.projects[0].indicators[0].target = IndicatorTarget(reading: "≥95%", fiscalYear: 2022)
    let difference = difference(old, new)
    #expect(difference.changes.map(\.kind) == [.form, .form])
    #expect(difference.ofSubstance.isEmpty)
  }

  @Test func emptySubmissionsAreAddedAndRemoved() {
    let empty = Submission()
    #expect(difference(empty, empty).isEmpty)
    #expect(difference(empty, .sample).projects.map { $0.changes.map(\.action) } == [[.added], [.added]])
    #expect(difference(.sample, empty).projects.map { $0.changes.map(\.action) } == [[.removed], [.removed]])
    var stated = empty
    stated.overall = OverallObjectives()
    #expect(difference(empty, stated).changes.map(\.place?.path) == [.overall])
  }
}
