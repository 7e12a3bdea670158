import ArgumentParser

/// How `inspect` shows what was recognised.
struct InspectOutputOptions: ParsableArguments {
  /// What the result is written as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Option var format: Format = .text

  static let texts = [
    "--format": ArgumentText(
      BilingualText("写成给人看的文字还是 JSON；不写就是 text", "Write text for people or JSON; text if left out"),
      expectation: BilingualText("text 或 json", "text or json"))
  ]
}
