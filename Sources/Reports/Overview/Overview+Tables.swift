import BudgetModel
import Review
import Wording

extension Overview {
  /// Whether nothing is left to do: nobody is missing, nothing contradicts itself, and every file was taken.
  public var isComplete: Bool {
    conflicts.isEmpty && quarantined.isEmpty && files.quarantined == 0
      && expected?.compared(with: departments).missing.isEmpty ?? true
  }

  /// What the overview comes to, in one sentence.
  func verdict(in language: Language) -> String {
    OverviewPhrase.verdict(
      missing: expected?.compared(with: departments).missing.count ?? 0, conflicts: conflicts.count,
      quarantined: files.quarantined
    ).text(in: language)
  }

  /// All that the overview tells, in the order in which a clerk asks for it.
  func tables(in language: Language) -> [OverviewTable] {
    let tables = OverviewTables(overview: self, language: language)
    return [tables.summary, tables.submitted] + tables.missing
      + [tables.rules, tables.rulesByDepartment, tables.conflicts, tables.quarantined]
  }
}

/// Puts an overview into tables.
private struct OverviewTables {
  let overview: Overview
  let language: Language

  private func say(_ phrase: OverviewPhrase) -> String { phrase.text(in: language) }

  private func column(
    _ phrase: OverviewPhrase, _ kind: OverviewTable.Kind, hasBar: Bool = false
  ) -> OverviewTable.Column {
    OverviewTable.Column(title: say(phrase), kind: kind, hasBar: hasBar)
  }

  private func column(_ severity: Severity) -> OverviewTable.Column {
    OverviewTable.Column(title: severity.name(in: language), kind: .number)
  }

  // MARK: Totals

  var summary: OverviewTable {
    var table = OverviewTable(
      title: say(.summary), columns: [column(.figure, .text), column(.value, .number)])
    let files = overview.files
    let departments = Set(overview.departments.map(\.department)).count
    var figures: [(OverviewPhrase, Int)] = [
      (.filesReceived, files.all), (.filesAccepted, files.accepted), (.filesWithFindings, files.withFindings),
      (.filesQuarantined, files.quarantined), (.departments, departments),
    ]
    if let expected = overview.expected {
      figures.append((.departmentsMissing, expected.compared(with: overview.departments).missing.count))
    }
    figures.append((.projects, overview.departments.reduce(0) { $0 + $1.projects }))
    figures.append((.indicators, overview.departments.reduce(0) { $0 + $1.indicators }))
    table.rows = figures.map { [.text(say($0.0)), .count($0.1)] }
    let totals = BudgetTotals(of: overview.departments)
    for (phrase, amount) in [
      (OverviewPhrase.total, totals.total), (.fiscal, totals.fiscal), (.other, totals.other),
    ] {
      table.rows.append([.text("\(say(phrase))（\(say(.moneyUnit))）"), .money(amount.sum)])
    }
    return table
  }

  // MARK: Departments

  var submitted: OverviewTable {
    var table = OverviewTable(
      title: say(.submitted),
      columns: [
        column(.code, .code), column(.name, .text), column(.year, .code), column(.files, .number),
        column(.projects, .number), column(.indicators, .number), column(.total, .number, hasBar: true),
        column(.fiscal, .number), column(.other, .number),
      ] + Severity.gravestFirst.map(column))
    table.rows = overview.departments.map(row)
    if !table.rows.isEmpty { table.sum = sum }
    table.notes = notes
    return table
  }

  private func row(_ department: OverviewDepartment) -> [OverviewTable.Cell] {
    let budget = department.budget
    return [
      .code(department.department.code ?? ""),
      .text(department.department.name ?? department.unitNames.first ?? ""),
      .code(department.fiscalYear.map(String.init) ?? ReportPhrase.yearUnknown.text(in: language)),
      .count(department.files), .count(department.projects), .count(department.indicators),
      .money(budget.total.sum), .money(budget.fiscal.sum), .money(budget.other.sum),
    ] + Severity.gravestFirst.map { .count(department.findings($0)) }
  }

  private var sum: [OverviewTable.Cell] {
    let departments = overview.departments
    let totals = BudgetTotals(of: departments)
    return [
      .text(say(.sum)), .text(""), .text(""), .count(departments.reduce(0) { $0 + $1.files }),
      .count(departments.reduce(0) { $0 + $1.projects }),
      .count(departments.reduce(0) { $0 + $1.indicators }),
      .money(totals.total.sum), .money(totals.fiscal.sum), .money(totals.other.sum),
    ] + Severity.gravestFirst.map { severity in .count(departments.reduce(0) { $0 + $1.findings(severity) }) }
  }

  private var notes: [String] {
    let totals = BudgetTotals(of: overview.departments)
    var notes = [say(.moneyUnit)]
    for (phrase, amount) in [(OverviewPhrase.total, totals.total), (.fiscal, totals.fiscal)]
    where amount.missing > 0 {
      notes.append(say(.amountsMissing(kind: say(phrase), count: amount.missing)))
    }
    if !overview.conflicts.isEmpty { notes.append(say(.conflictsCounted(count: overview.conflicts.count))) }
    return notes
  }

  /// Who has not submitted, and who did without being asked.
  var missing: [OverviewTable] {
    let columns = [column(.code, .code), column(.name, .text)]
    var table = OverviewTable(title: say(.missing), columns: columns)
    guard let expected = overview.expected else {
      table.notes = [say(.noList)]
      return [table]
    }
    let (missing, unlisted) = expected.compared(with: overview.departments)
    table.rows = missing.map { [.code($0.code ?? ""), .text($0.name ?? "")] }
    if missing.isEmpty { table.notes = [say(.nobodyMissing)] }
    guard !unlisted.isEmpty else { return [table] }
    var others = OverviewTable(title: say(.unlisted), columns: columns)
    others.rows = unlisted.map { [.code($0.department.code ?? ""), .text($0.department.name ?? "")] }
    return [table, others]
  }

  // MARK: Findings

  var rules: OverviewTable {
    var table = OverviewTable(
      title: say(.rules),
      columns: [
        column(.severity, .text), column(.rule, .text), column(.ruleTitle, .longText),
        column(.findings, .number, hasBar: true), column(.projects, .number), column(.departments, .number),
      ])
    table.rows = overview.rules.map { total in
      [
        .severity(total.severity), .text(total.rule), .text(title(of: total.rule, total.severity)),
        .count(total.count), .count(total.projects), .count(total.departments),
      ]
    }
    return withNote(table)
  }

  var rulesByDepartment: OverviewTable {
    var table = OverviewTable(
      title: say(.rulesByDepartment),
      columns: [
        column(.code, .code), column(.name, .text), column(.year, .code), column(.severity, .text),
        column(.rule, .text), column(.ruleTitle, .longText), column(.findings, .number, hasBar: true),
      ])
    for department in overview.departments {
      let start = row(department).prefix(3)
      for count in department.rules.sorted(by: { ($1.severity, $1.count) < ($0.severity, $0.count) }) {
        table.rows.append(
          start + [
            .severity(count.severity), .text(count.rule), .text(title(of: count.rule, count.severity)),
            .count(count.count),
          ])
      }
    }
    return withNote(table)
  }

  private func title(of rule: String, _ severity: Severity) -> String {
    RuleCount(rule: rule, severity: severity, count: 0, projects: 0).title(in: language)
  }

  // MARK: What is left to do

  var conflicts: OverviewTable {
    var table = OverviewTable(
      title: say(.conflicts),
      columns: [
        column(.department, .text), column(.projectCode, .code), column(.projectName, .text),
        column(.places, .longText),
      ])
    table.rows = overview.conflicts.map { conflict in
      let places = conflict.places.joined(separator: language == .chinese ? "；" : "; ")
      return [.text(conflict.department), .code(conflict.code), .text(conflict.name), .text(places)]
    }
    return withNote(table)
  }

  var quarantined: OverviewTable {
    var table = OverviewTable(
      title: say(.quarantined), columns: [column(.path, .longText), column(.reason, .longText)])
    table.rows = overview.quarantined.map { [.text($0.path), .text($0.reason)] }
    return withNote(table)
  }

  /// An empty table says that it is meant to be empty.
  private func withNote(_ table: OverviewTable) -> OverviewTable {
    var table = table
    if table.rows.isEmpty { table.notes.append(say(.nothing)) }
    return table
  }
}

extension BudgetTotals {
  /// The money of several departments.
  fileprivate init(of departments: [OverviewDepartment]) {
    self.init()
    for department in departments { add(department.budget) }
  }
}
