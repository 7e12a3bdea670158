/// A command line of the help's examples, and what it is good for.
struct ExampleText: Sendable {
  let purpose: BilingualText
  let commandLine: BilingualText

  init(_ commandLine: String, english: String? = nil, _ chinesePurpose: String, _ englishPurpose: String) {
    self.commandLine = BilingualText(commandLine, english ?? commandLine)
    purpose = BilingualText(chinesePurpose, englishPurpose)
  }
}
