/// What an overview says beside names and figures.
enum OverviewPhrase: Hashable {
  case title
  case verdict(missing: Int, conflicts: Int, quarantined: Int)
  case summary, figure, value
  case filesReceived, filesAccepted, filesWithFindings, filesQuarantined
  case departments, departmentsMissing

  // MARK: Tables

  case submitted, missing, unlisted, rules, rulesByDepartment, conflicts, quarantined
  case code, name, year, files, projects, indicators, total, fiscal, other
  case department, rule, ruleTitle, severity, findings, projectCode, projectName, places, path, reason
  case sum

  // MARK: Notes

  case nobodyMissing
  case noList
  case amountsMissing(kind: String, count: Int)
  case conflictsCounted(count: Int)
  case moneyUnit
  case nothing
  case footer
}
