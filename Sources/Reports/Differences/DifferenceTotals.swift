import Corrections

/// How many differences there are of each kind.
public struct DifferenceTotals: Hashable, Sendable {
  /// Projects that differ, those that one version lacks included.
  public var projects = 0

  /// Amounts of budgets that differ in substance.
  public var money = 0

  /// All that differs in substance, money included.
  public var substance = 0
  public var form = 0

  /// Changes whose two values may belong to different parts.
  public var uncertain = 0

  init(_ difference: Difference) {
    projects = difference.projects.count
    for change in difference.changes {
      if change.kind == .form { form += 1 } else { substance += 1 }
      if change.isMoney, change.kind == .substance { money += 1 }
      if !change.isCertain { uncertain += 1 }
    }
  }

  public var isEmpty: Bool { substance == 0 && form == 0 }
}
