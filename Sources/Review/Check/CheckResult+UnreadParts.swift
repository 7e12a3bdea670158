import BudgetModel
import Wording

extension CheckResult {
  /// Whether a form lacks a part that a rule on required content needs, while something on its sheet looks like a label
  /// or was not taken.
  ///
  /// A layout may honestly lack a code or a plan; what every form has are its goals, its budget, and the columns of levels
  /// and values.
  var hasUnreadPart: Bool {
    let missing = undecided.filter { item in
      guard case .partMissing(let part) = item.reason else { return false }
      return RuleCatalogue.rule(item.rule)?.severity == .error && part.isOnEveryForm
    }
    let lost = undecided.filter { item in
      if case .partMissing = item.reason { RuleCatalogue.rule(item.rule)?.severity == .error } else { false }
    }
    return findings.contains { finding in
      guard let place = finding.place else { return false }
      let forms =
        switch finding.rule {
        case "content-not-taken": missing
        case "label-misspelt", "value-like-label": lost
        default: [Undecided]()
        }
      return forms.contains { $0.file == place.file && $0.sheet == place.sheet }
    }
  }
}

extension FormPart {
  fileprivate var isOnEveryForm: Bool {
    switch self {
    case .goals, .budget, .column(.level1), .column(.level2), .column(.level3), .column(.target): true
    default: false
    }
  }
}
