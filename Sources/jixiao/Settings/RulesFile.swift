import Intake
import Review
import Spreadsheet
import Wording

/// Settings of rules, as `--rules FILE` names them: which rules are off, how grave they are, and what they are measured by,
/// in general and for the budgets of single years.
///
/// ```yaml
/// rules:
///   goal-duplicated: off
///   comparator-missing: error
///   project-code-district:
///     district: "130306"
/// years:
///   2021:
///     indicator-level-mismatch: warning
/// ```
struct RulesFile {
  let rules: CheckRules

  /// What a file says of the rules; where none is named, what the catalogue says.
  static func rules(at path: String?) throws(SettingsFailure) -> CheckRules {
    guard let path else { return CheckRules() }
    return try RulesFile(SettingsFile(path: path)).rules
  }

  init(_ file: SettingsFile) throws(SettingsFailure) {
    guard let root = file.root, !root.isNothing else {
      throw SettingsFailure(SettingsProblem.empty, file: file.path)
    }
    var general: SettingsNode?
    var years: SettingsNode?
    for (key, value) in try root.mapping() {
      switch try key.text() {
      case "rules": general = value
      case "years": years = value
      case let other: throw key.failure(RulesFile.unknown(other, among: ["rules", "years"]))
      }
    }
    var settings = RuleSettings.standard
    if let general { try RulesFile.read(general, into: &settings) }
    // A year's settings are the general ones with what is said of the year, wherever the two stand in the file.
    rules = CheckRules(settings, years: try RulesFile.years(years, upon: settings))
  }

  private static func years(
    _ node: SettingsNode?, upon general: RuleSettings
  ) throws(SettingsFailure) -> [Int: RuleSettings] {
    guard let node, !node.isNothing else { return [:] }
    var years: [Int: RuleSettings] = [:]
    for (key, value) in try node.mapping() {
      let text = try key.text()
      guard let year = FiscalYear(argument: text)?.year else { throw key.failure(RulesProblem.noYear(text)) }
      var settings = general
      try read(value, into: &settings)
      years[year] = settings
    }
    return years
  }

  // MARK: Rules

  private static func read(_ node: SettingsNode, into settings: inout RuleSettings) throws(SettingsFailure) {
    guard !node.isNothing else { return }
    for (key, value) in try node.mapping() {
      let id = try key.text()
      guard RuleCatalogue.rule(id) != nil else {
        let ids = RuleCatalogue.rules.map(\.id)
        throw key.failure(RulesProblem.ruleUnknown(id, suggestion: Suggestion.nearest(to: id, among: ids)))
      }
      if value.isMapping {
        for (name, value) in try value.mapping() { try read(name, value, of: id, into: &settings) }
      } else {
        try grade(id, value, in: &settings)
      }
    }
  }

  private static func read(
    _ key: SettingsNode, _ value: SettingsNode, of rule: String, into settings: inout RuleSettings
  ) throws(SettingsFailure) {
    let name = try key.text()
    if name == "severity" { return try grade(rule, value, in: &settings) }
    guard let parameter = RuleParameter(rawValue: name), parameter.rule == rule else {
      if let other = RuleParameter(rawValue: name)?.rule {
        throw key.failure(RulesProblem.parameterOfOther(name, rule: other))
      }
      let own = RuleParameter.allCases.filter { $0.rule == rule }.map(\.rawValue)
      throw key.failure(unknown(name, among: ["severity"] + own))
    }
    let content = try self.value(value, like: settings[parameter])
    guard settings.set(parameter, to: content) else { throw value.failure(RulesProblem.unfit(parameter)) }
  }

  private static func value(
    _ node: SettingsNode, like old: RuleParameter.Value
  ) throws(SettingsFailure) -> RuleParameter.Value {
    switch old {
    case .code: return .code(try node.text())
    case .words:
      var words: [String] = []
      for word in try node.listOrOne() { words.append(try word.text()) }
      return .words(words)
    case .year:
      let text = try node.text()
      guard let year = FiscalYear(argument: text)?.year else { throw node.failure(RulesProblem.noYear(text)) }
      return .year(year)
    }
  }

  private static func grade(
    _ rule: String, _ node: SettingsNode, in settings: inout RuleSettings
  ) throws(SettingsFailure) {
    let grade: RuleGrade = try node.choice(of: RuleGrade.names)
    settings.disabled.remove(rule)
    switch grade {
    case .off: settings.disabled.insert(rule)
    case .on: settings.severities[rule] = nil
    case .severity(let severity): settings.severities[rule] = severity
    }
  }

  private static func unknown(_ key: String, among keys: [String]) -> SettingsProblem {
    .keyUnknown(key, suggestion: Suggestion.nearest(to: key, among: keys))
  }
}
