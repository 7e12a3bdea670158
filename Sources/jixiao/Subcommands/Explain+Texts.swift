extension Explain {
  static let texts = CommandTexts(
    summary: BilingualText("说明一条规则：要求、原因、反例和改法", "Explain a rule: what, why, an example, what to write"),
    usage: BilingualText("规则 [选项]", "RULE [OPTIONS]"),
    paragraphs: [
      BilingualText(
        "规则的名称就是审核意见里“错误”“警告”“提示”后面的那个词。",
        "A rule's name is the word that stands behind error, warning or info in a finding.")
    ],
    arguments: [ExplainInputOptions.texts, MessageOptions.texts, Jixiao.builtInOptions]
      .reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText(
        "jixiao explain comparator-missing", "说明为什么指标值要写比较符号：",
        "Tell why a value needs a comparator:")
    ])
}
