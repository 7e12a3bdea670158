extension Explain {
  static let texts = CommandTexts(
    summary: BilingualText("说明一条审核意见：要求、原因和改法", "Explain a finding: what it asks for, why, what to write"),
    usage: BilingualText("规则 [选项]", "RULE [OPTIONS]"),
    paragraphs: [
      BilingualText(
        "规则的名称就是审核意见里“错误”“警告”“提示”后面的那个词。读取时发现的问题（如 label-misspelt）也可以查。",
        "A rule's name is the word that stands behind error, warning or info in a finding. Problems of reading, such as "
          + "label-misspelt, are explained as well.")
    ],
    arguments: [ExplainInputOptions.texts, MessageOptions.texts, Jixiao.builtInOptions]
      .reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText(
        "jixiao explain comparator-missing", "说明为什么指标值要写比较符号：",
        "Tell why a value needs a comparator:")
    ])
}
