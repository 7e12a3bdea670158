import BudgetModel
import Testing

@testable import Review

/// A fault, or none, that is put into a faultless form, and what one rule must say of it.
struct RuleCase: Sendable, CustomTestStringConvertible {
  enum Kind: Sendable {
    /// The rule has findings.
    case fires

    /// The rule holds.
    case silent

    /// Just this side of the line, or just beyond it.
    case edge
  }

  let rule: String
  let kind: Kind
  let what: String

  /// The fields that the rule must name.
  let fields: [String]

  /// Whether the rule must say that it can't be decided.
  let isUndecided: Bool
  let change: @Sendable (inout SampleForm) -> Void

  static func fires(
    _ rule: String, _ what: String, _ fields: [String], change: @escaping @Sendable (inout SampleForm) -> Void
  ) -> RuleCase {
    RuleCase(rule: rule, kind: .fires, what: what, fields: fields, isUndecided: false, change: change)
  }

  static func silent(
    _ rule: String, _ what: String, change: @escaping @Sendable (inout SampleForm) -> Void
  ) -> RuleCase {
    RuleCase(rule: rule, kind: .silent, what: what, fields: [], isUndecided: false, change: change)
  }

  static func edge(
    _ rule: String, _ what: String, _ fields: [String] = [], undecided: Bool = false,
    change: @escaping @Sendable (inout SampleForm) -> Void
  ) -> RuleCase {
    RuleCase(rule: rule, kind: .edge, what: what, fields: fields, isUndecided: undecided, change: change)
  }

  var testDescription: String { "\(rule): \(what)" }

  static let all: [RuleCase] = identity + money + plan + goals + indicators + targets
}
