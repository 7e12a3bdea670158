import ArgumentParser

/// Which rules are applied, and how.
struct RulesOptions: ParsableArguments {
  @Option(completion: .file()) var rules: [String] = []

  static let texts = [
    "--rules": ArgumentText(
      BilingualText(
        "规则设置文件（YAML）：关闭规则、改变级别、设定地区代码和词表，可以按年度分别设定",
        "A file of settings in YAML: switches rules off, grades them anew, sets the district's code and lists of words, also by year"
      ),
      value: BilingualText("设置文件", "FILE"))
  ]

  /// The file's path, nil where none is named.
  func path() throws(UsageProblem) -> String? {
    guard rules.count <= 1 else { throw .repeatedOption("--rules") }
    // As an unset variable of a script leaves it.
    guard rules.first != "" else { throw .missingValue(option: "--rules") }
    return rules.first
  }
}
