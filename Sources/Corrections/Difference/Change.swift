/// One thing in which two versions differ.
public struct Change: Hashable, Sendable {
  public enum Action: String, CaseIterable, Sendable {
    /// A whole part is new.
    case added

    /// A whole part is gone.
    case removed

    /// A part's name is another.
    case renamed

    /// A part stands in another place among those that both versions have.
    case moved

    /// A field has another value, or one where it had none, or none where it had one.
    case changed
  }

  public var action: Action
  public var kind: ChangeKind

  /// What the old version says; nil of what was added.
  public var old: Statement?

  /// What the new version says; nil of what was removed.
  public var new: Statement?

  /// Why the parts that hold the values are taken for the same; nil of what was added or removed and of what stands
  /// beside the projects.
  public var match: Match?

  public init(action: Action, kind: ChangeKind, old: Statement?, new: Statement?, match: Match?) {
    self.action = action
    self.kind = kind
    self.old = old
    self.new = new
    self.match = match
  }

  /// Whether it is certain that the two values belong to the same part.
  public var isCertain: Bool { match?.isCertain ?? true }

  /// Where it is, in the new version if it is there.
  public var place: Place? { new?.place ?? old?.place }

  /// Whether an amount of the budget changed.
  public var isMoney: Bool { place?.path.isBudget ?? false }
}
