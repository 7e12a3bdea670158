import ArgumentParser
import Review

/// What `explain` explains.
struct ExplainInputOptions: ParsableArguments {
  @Argument(completion: .list(RuleCatalogue.rules.map(\.id))) var rule: String?

  static let texts = [
    "rule": ArgumentText(
      BilingualText(
        "规则的名称，例如 comparator-missing；全部名称用 jixiao\u{A0}rules 查看",
        "The rule's name, such as comparator-missing; jixiao\u{A0}rules lists them"),
      value: BilingualText("规则", "RULE"))
  ]
}
