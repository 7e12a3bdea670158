/// What becomes of a record of a merged list.
enum MergeFate {
  /// Both sides have it.
  case merged

  /// One side added it.
  case added(Side)

  /// A side or both removed it, which the other left as it was.
  case dropped(TakenChange.Origin)

  /// This side changed what the other removed.
  case contested(Side)

  /// A person decided to keep it so.
  case kept(Trio.Located?)

  init(_ trio: Trio) {
    switch (trio.ours, trio.theirs) {
    case (nil, nil): self = .dropped(.both)
    case (.some, .some): self = .merged
    case (.some(let located), nil): self = MergeFate(of: located, on: .ours, trio)
    case (nil, .some(let located)): self = MergeFate(of: located, on: .theirs, trio)
    }
  }

  private init(of located: Trio.Located, on side: Side, _ trio: Trio) {
    if let base = trio.base {
      self = base.record.isIdentical(to: located.record) ? .dropped(side.other.origin) : .contested(side)
    } else {
      self = .added(side)
    }
  }

  var isDropped: Bool {
    if case .dropped = self { return true }
    return false
  }
}
