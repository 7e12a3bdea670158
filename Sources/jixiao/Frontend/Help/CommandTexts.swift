/// What the help says about a command.
struct CommandTexts: Sendable {
  /// What the command does, in one line without a full stop.
  let summary: BilingualText

  /// What follows the command's name, such as `文件… [选项]`.
  let usage: BilingualText
  let paragraphs: [BilingualText]

  /// The texts of its options by their long names (`--to`), of its arguments by their names in the declaration.
  let arguments: [String: ArgumentText]
  let examples: [ExampleText]
  let sections: [SectionText]

  init(
    summary: BilingualText, usage: BilingualText, paragraphs: [BilingualText],
    arguments: [String: ArgumentText], examples: [ExampleText], sections: [SectionText] = []
  ) {
    self.summary = summary
    self.usage = usage
    self.paragraphs = paragraphs
    self.arguments = arguments
    self.examples = examples
    self.sections = sections
  }
}
