import Wording

/// What settings say of a rule: that it is off, or how grave its findings are.
enum RuleGrade: Hashable {
  case off

  /// As the catalogue has it, where a year's settings take back what the general ones say.
  case on
  case severity(Severity)

  /// The words that settings may use, in both languages.
  static let names: KeyValuePairs<String, RuleGrade> = [
    "error": .severity(.error), "warning": .severity(.warning), "info": .severity(.info), "off": .off,
    "on": .on, "错误": .severity(.error), "警告": .severity(.warning), "提示": .severity(.info), "关闭": .off,
    "开启": .on,
  ]
}
