/// A record in the three versions, where they have it.
struct Trio {
  struct Located {
    var record: Record
    var position: Position
  }

  /// Begins the ids of the conflicts in it.
  var key: String

  var base: Located?
  var ours: Located?
  var theirs: Located?

  /// Where one side has a part that is perhaps this one, though no certain match.
  var likelyOurs: Located?
  var likelyTheirs: Located?

  subscript(side: Side) -> Located? { side == .ours ? ours : theirs }
}

extension Side {
  var other: Side { self == .ours ? .theirs : .ours }

  var origin: TakenChange.Origin { self == .ours ? .ours : .theirs }
}
