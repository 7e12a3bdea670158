/// What reports say beside the findings themselves.
enum ReportPhrase: Hashable {
  // MARK: Text

  case betweenFiles
  case unnamedProject
  case moreOfTheSame
  case more(count: Int, places: String)
  case suggested(String)
  case refused(path: String)

  /// What became of the remarks that a workbook came back with.
  case followedUp(file: String, mended: Int, remaining: Int, new: Int)
  case mended, remaining, new

  /// What the department wrote about a remark.
  case answered(String)
  case byRule
  case undecided
  case undecidedRules([String], reason: String, isMixed: Bool, projects: Int)
  /// No project was read, so that nothing can be in order.
  case nothingChecked
  case totals(files: Int, projects: Int, findings: String)

  // MARK: The page

  case pageTitle
  case unnamedDepartment
  case year(Int)
  case yearUnknown
  case files, projects, indicators
  case projectsAndMoney, moneyUnit
  case code, name, unit, total, fiscal, other
  case sum
  case amountsMissing(kind: String, count: Int)
  case unitUndeclared(count: Int)
  case versionsLeftOut(count: Int)
  case sumTooLarge
  case whatToDo
  case severity, rule, findings, howTo
  case mendAsSaid
  case findingsByProject
  case place, problem, suggestion
  case nothingFound
  case inputsNotChecked
  case notices
  case file, reason
  case untaken(cells: Int)
  case footer
}
