extension Rules {
  static let texts = CommandTexts(
    summary: BilingualText("列出审核用的规则", "List the rules that a check applies"),
    usage: BilingualText(
      "[--format\u{A0}text|json|markdown] [选项]", "[--format\u{A0}text|json|markdown] [OPTIONS]"),
    paragraphs: [
      BilingualText(
        "每条规则一行：程度、名称和内容。程度有三种：错误（必须改正）、警告（请核对）、提示（供参考）。想知道一条规则为什么这样规定、应该怎么写，用 explain 命令。",
        """
        One rule a line: how grave a finding is, the rule's name, and what it is about. An error has to be mended, a warning \
        to be looked at, an info to be known. The command explain tells why a rule is there and what to write instead.
        """)
    ],
    arguments: [RulesOutputOptions.texts, MessageOptions.texts, Jixiao.builtInOptions]
      .reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText(
        "jixiao rules --format markdown > 规则.md", english: "jixiao rules --format markdown > rules.md",
        "把规则和中英文说明存成文档：", "Write the rules and their texts as a page in both languages:"),
      ExampleText(
        "jixiao rules --format json > 规则.json", english: "jixiao rules --format json > rules.json",
        "把规则和说明存成 JSON：", "Write the rules and their texts as JSON:"),
    ])
}
