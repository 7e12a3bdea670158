/// Rules that could not be decided for one kind of reason, of all projects together.
public struct UndecidedGroup: Sendable {
  /// The ids of the rules, in the order in which they came.
  public let rules: [String]

  /// The first of the reasons; others of the group differ from it in the value that they name.
  public let reason: UndecidedReason

  /// Whether the reasons differ in what they name.
  public let isMixed: Bool

  /// The projects for which one of the rules was not decided.
  public let projects: Int
}

extension CheckResult {
  /// What could not be decided, by the kind of reason, in the order in which they came.
  public var undecidedGroups: [UndecidedGroup] {
    var kinds: [String] = []
    var groups: [String: Building] = [:]
    for item in undecided {
      let kind = item.reason.kind
      if groups[kind] == nil { kinds.append(kind) }
      groups[kind, default: Building(reason: item.reason)].add(item)
    }
    return kinds.compactMap { groups[$0]?.group }
  }

  private struct Building {
    let reason: UndecidedReason
    var isMixed = false
    var rules: [String] = []
    var forms: Set<CheckedForm> = []

    init(reason: UndecidedReason) {
      self.reason = reason
    }

    mutating func add(_ item: Undecided) {
      if item.reason != reason { isMixed = true }
      if !rules.contains(item.rule) { rules.append(item.rule) }
      forms.insert(CheckedForm(file: item.file, sheet: item.sheet, project: item.project))
    }

    var group: UndecidedGroup {
      UndecidedGroup(rules: rules, reason: reason, isMixed: isMixed, projects: forms.count)
    }
  }
}

extension UndecidedReason {
  /// What reasons have in common that are told together.
  fileprivate var kind: String {
    switch self {
    case .partMissing(let part): "\(id) \(part.label)"
    case .brokenBefore(let rule): "\(id) \(rule)"
    default: id
    }
  }
}
