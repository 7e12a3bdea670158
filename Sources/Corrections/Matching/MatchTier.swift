/// A key by which records of a list are matched, in the order of trust.
struct MatchTier {
  enum Key {
    case code, unitAndName
    case month, goal
    case nameInLevel, name, allButName
    case title, text, objectiveName, objectiveIndicator
  }

  var key: Key
  var basis: Match.Basis

  /// Whether several records of one key are told apart by their content. Otherwise a key counts only where it stands
  /// once in either list.
  var tellsApart: Bool

  static func tiers(of kind: RecordKind) -> [MatchTier] {
    switch kind {
    case .submission: []
    case .project: [several(.code, .code), several(.unitAndName, .unitAndName)]
    case .month: [several(.month, .key)]
    case .goal: [several(.goal, .key)]
    case .indicator:
      [several(.nameInLevel, .key), single(.name, .name), single(.allButName, .content)]
    case .paragraph: [several(.title, .key), single(.text, .content)]
    case .subObjective: [several(.objectiveName, .key), single(.objectiveIndicator, .content)]
    }
  }

  private static func several(_ key: Key, _ basis: Match.Basis) -> MatchTier {
    MatchTier(key: key, basis: basis, tellsApart: true)
  }

  private static func single(_ key: Key, _ basis: Match.Basis) -> MatchTier {
    MatchTier(key: key, basis: basis, tellsApart: false)
  }
}
