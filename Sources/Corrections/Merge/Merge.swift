public import BudgetModel

/// Two versions brought together over the one that both come from.
///
/// A change on one side is taken, equal changes agree, different ones conflict. A part that one side removed and the
/// other changed is a conflict. Parts follow the side that moved them; both sides moving parts of one list to different
/// orders is a conflict. Where both sides added parts at one place, those whose content comes first in Unicode's order
/// stand first. Only certain matches are followed: a part that is only perhaps the same counts as removed and added.
///
/// For all b, a, c: merge(b, a, b) = a, merge(b, b, a) = a, merge(b, a, a) = a; exchanging the sides exchanges nothing
/// but their names; every value of the result is in one of the three versions or was typed in.
public struct Merge: Sendable {
  public let base: Version
  public let ours: Version
  public let theirs: Version

  /// What was decided, with what is still open.
  public let resolution: Resolution

  public init(base: Version, ours: Version, theirs: Version) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
    resolution = Merger.merged(base, ours, theirs, choices: [:])
  }

  /// The result, nil where there are conflicts: nothing of a conflict is decided by the program.
  public var submission: Submission? { resolution.submission }

  /// In the order of the result.
  public var conflicts: [Conflict] { resolution.open }

  /// Every change that was taken over, with its side.
  public var taken: [TakenChange] { resolution.taken }

  /// The merge after some of its conflicts were decided.
  public func resolved(by choices: [Conflict.ID: Choice]) -> Resolution {
    Merger.merged(base, ours, theirs, choices: choices)
  }
}
