import Corrections

/// How many differences there are of each kind.
public struct DifferenceTotals: Hashable, Sendable {
  /// Projects that differ, those that one version lacks included.
  public var projects = 0

  /// Those of them that differ in substance.
  public var changed = 0

  /// Amounts of budgets that differ in substance.
  public var money = 0

  /// All that differs in substance, money included; a text that one version lacks as a whole is one difference.
  public var substance = 0
  public var form = 0

  /// Changes whose two values may belong to different parts.
  public var uncertain = 0

  init(_ versions: ComparedVersions) {
    let difference = versions.difference
    projects = difference.projects.count
    changed = difference.projects.count { $0.changes.contains { $0.kind == .substance } }
    if versions.lacksText { substance = 1 }
    for change in difference.changes where !versions.lacksText || !change.isOfText {
      if change.kind == .form { form += 1 } else { substance += 1 }
      if change.isMoney, change.kind == .substance { money += 1 }
      if !change.isCertain { uncertain += 1 }
    }
  }

  public var isEmpty: Bool { substance == 0 && form == 0 }
}
