/// A key by which records of a list are matched, in the order of trust.
struct MatchTier {
  var basis: Match.Basis

  /// Whether several records of one key are told apart by their content. Otherwise a key counts only where it stands
  /// once in either list.
  var tellsApart: Bool

  static func tiers(of kind: RecordKind) -> [MatchTier] {
    switch kind {
    case .submission: []
    case .project:
      [MatchTier(basis: .code, tellsApart: true), MatchTier(basis: .unitAndName, tellsApart: true)]
    case .month, .goal: [MatchTier(basis: .key, tellsApart: true)]
    case .indicator:
      [
        MatchTier(basis: .key, tellsApart: true), MatchTier(basis: .name, tellsApart: false),
        MatchTier(basis: .content, tellsApart: false),
      ]
    case .paragraph, .subObjective:
      [MatchTier(basis: .key, tellsApart: true), MatchTier(basis: .content, tellsApart: false)]
    }
  }
}
