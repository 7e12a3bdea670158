/// A place where both sides changed the same thing differently, which a person must decide.
public struct Conflict: Hashable, Sendable, Identifiable {
  /// Says which conflict of a merge it is; the same in every merge of the same three versions, whichever side is called
  /// ours. For programs, not for people.
  public struct ID: Hashable, Sendable, RawRepresentable {
    public var rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public enum Kind: Hashable, Sendable {
    /// Both sides gave a field other values.
    case values

    /// One side removed a part which the other changed.
    case removal(by: Side)

    /// Both sides put the parts of a list in other orders.
    case order
  }

  public let id: ID
  public var kind: Kind

  /// Whether the two sides differ in form alone.
  public var difference: ChangeKind

  /// What the versions say; nil in one that doesn't have the part.
  public var base: Statement?
  public var ours: Statement?
  public var theirs: Statement?

  /// Where a part was removed: a part on that side that is perhaps the same, which no certain match says.
  public var successor: Statement?

  /// Where a part was removed: what the other side changed in it.
  public var edits: [Change] = []

  /// Whether a value may be typed in.
  public var takesTypedValue: Bool { valueKind != nil }

  /// What kind of value may be typed in.
  public var valueKind: ValueKind? {
    guard kind == .values else { return nil }
    return (base ?? ours ?? theirs)?.place.path.valueKind
  }
}
