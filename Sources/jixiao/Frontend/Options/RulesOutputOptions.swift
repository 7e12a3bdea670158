import ArgumentParser

/// How `rules` writes.
struct RulesOutputOptions: ParsableArguments {
  @Option var format: RuleListFormat?

  static let texts = [
    "--format": ArgumentText(
      BilingualText(
        "列成文字、JSON，还是 Markdown 文档（中英文都有）；不写就是 text",
        "List as text, as JSON, or as a Markdown page in both languages; text if left out"),
      expectation: BilingualText("text、json 或 markdown", "text, json or markdown"))
  ]
}
