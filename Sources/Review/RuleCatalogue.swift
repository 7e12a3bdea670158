/// All rules, in the order of the form.
public enum RuleCatalogue {
  public static let rules: [any Rule] = [
    GoalMissing()
  ]

  /// The rule of an id.
  public static func rule(_ id: String) -> (any Rule)? { rules.first { $0.id == id } }
}
