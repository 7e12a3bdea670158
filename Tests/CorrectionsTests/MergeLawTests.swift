import BudgetModel
import Corrections
import TestSupport
import Testing

@Suite struct MergeLawTests {
  /// Three versions of which two were edited from the first; unrelated ones now and then.
  private func versions(_ seed: UInt64) -> (base: Submission, ours: Submission, theirs: Submission) {
    var source = Seeds.source(seed)
    let base = source.next()
    if seed % 10 == 9 { return (base, source.next(), source.next()) }
    var left = RandomEdits(seed: seed &* 2 &+ 1)
    var right = RandomEdits(seed: seed &* 2 &+ 2)
    return (
      base, left.edit(base, count: Int(seed % 7)), right.edit(base, count: Int(seed % 5))
    )
  }

  private func merge(_ base: Submission, _ ours: Submission, _ theirs: Submission) -> Merge {
    Merge(base: Version(base), ours: Version(ours), theirs: Version(theirs))
  }

  @Test func oneSideAloneIsTaken() {
    for seed in Seeds.all {
      let (base, ours, _) = versions(seed)
      let left = merge(base, ours, base)
      #expect(left.conflicts.isEmpty, "seed \(seed)")
      #expect(Bytes(left.submission) == Bytes(ours), "seed \(seed)")
      let right = merge(base, base, ours)
      #expect(Bytes(right.submission) == Bytes(ours), "seed \(seed)")
      #expect(left.taken.allSatisfy { $0.origin == .ours }, "seed \(seed)")
      #expect(left.taken.isEmpty == (Bytes(base) == Bytes(ours)), "seed \(seed)")
    }
  }

  @Test func equalSidesAgree() {
    for seed in Seeds.all {
      let (base, ours, _) = versions(seed)
      let merge = merge(base, ours, ours)
      #expect(merge.conflicts.isEmpty, "seed \(seed)")
      #expect(Bytes(merge.submission) == Bytes(ours), "seed \(seed)")
      #expect(merge.taken.allSatisfy { $0.origin == .both }, "seed \(seed)")
    }
  }

  @Test func sidesCanBeExchanged() {
    for seed in Seeds.all {
      let (base, ours, theirs) = versions(seed)
      let forth = merge(base, ours, theirs)
      let back = merge(base, theirs, ours)
      #expect(Bytes(forth.submission) == Bytes(back.submission), "seed \(seed)")
      #expect(forth.conflicts.map(\.id) == back.conflicts.map(\.id), "seed \(seed)")
      #expect(forth.conflicts.map(\.ours) == back.conflicts.map(\.theirs), "seed \(seed)")
      #expect(Set(forth.conflicts.map(\.id)).count == forth.conflicts.count, "seed \(seed)")
    }
  }

  @Test func noValueIsMadeUp() {
    for seed in Seeds.all {
      let (base, ours, theirs) = versions(seed)
      let merge = merge(base, ours, theirs)
      for choice in [Choice.base, .ours, .theirs] {
        let result = decided(merge, choice)
        #expect(result.open.isEmpty && result.submission != nil, "seed \(seed)")
        let known = values(base).union(values(ours)).union(values(theirs))
        #expect(result.submission.map { values($0).isSubset(of: known) } ?? false, "seed \(seed)")
      }
    }
  }

  @Test func everyEditOfEitherSideIsInTheResultOrInAConflict() {
    for seed in Seeds.all {
      let (base, ours, theirs) = versions(seed)
      let merge = merge(base, ours, theirs)
      let known = values(base).union(decided(merge, .ours).submission.map(values) ?? []).union(
        decided(merge, .theirs).submission.map(values) ?? [])
      #expect(values(ours).isSubset(of: known), "seed \(seed)")
      #expect(values(theirs).isSubset(of: known), "seed \(seed)")
    }
  }

  /// All conflicts decided the same way, also those that come up by deciding others.
  private func decided(_ merge: Merge, _ choice: Choice) -> Resolution {
    merge.resolved(by: Dictionary(uniqueKeysWithValues: merge.conflicts.map { ($0.id, choice) }))
  }

  /// All values of a submission as bytes; how many there are of a kind is no value.
  private func values(_ submission: Submission) -> Set<[UInt8]> {
    Set(Bytes(submission, counts: false).values)
  }
}
