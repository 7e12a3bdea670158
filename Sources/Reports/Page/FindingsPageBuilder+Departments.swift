import BudgetModel
import Review
import Wording

extension FindingsPageBuilder {
  /// A department's projects with their money, and its sum.
  mutating func write(_ department: CheckedDepartment) {
    html.markup("<section>\n<h2>")
    let isOnly = result.departments.count == 1
    html.text(isOnly ? say(.projectsAndMoney) : title(of: department))
    html.element("<small>", say(.moneyUnit), "</small>")
    html.markup("</h2>\n<table class=\"projects\">\n<thead><tr>")
    for name in [say(.code), say(.name), say(.unit)] { html.element("<th>", name, "</th>") }
    let severities = Severity.gravestFirst.map { $0.name(in: language) }
    for name in [say(.total), say(.fiscal), say(.other), say(.indicators)] + severities {
      html.element("<th class=\"number\">", name, "</th>")
    }
    html.markup("</tr></thead>\n<tbody>\n")
    for project in department.projects { write(project) }
    html.markup("</tbody>\n")
    writeSum(of: department)
    html.markup("</table>\n")
    writeNotes(on: department)
    html.markup("</section>\n")
  }

  private mutating func write(_ project: CheckedProject) {
    let name = project.form.project
    html.element("<tr><td class=\"code\">", name.code ?? "", "</td>")
    let marks = (project.declaresMoneyUnit ? "" : "*") + (project.isContradicted ? "†" : "")
    html.element("<td>", name.name ?? "", "")
    html.element("", marks.isEmpty ? "" : " " + marks, "</td>")
    let unit = [project.unit.code, project.unit.name].compactMap(\.self).joined(separator: " ")
    html.element("<td>", unit, "</td>")
    for amount in [project.budget.total, project.budget.fiscal, project.budget.other] {
      html.element("<td class=\"number\">", amount?.grouped ?? "", "</td>")
    }
    html.element("<td class=\"number\">", String(project.indicators), "</td>")
    writeCounts(formCounts[project.form] ?? [:])
    html.markup("</tr>\n")
  }

  private mutating func writeCounts(_ counts: [Severity: Int]) {
    for severity in Severity.gravestFirst {
      guard let count = counts[severity], count > 0 else {
        html.markup("<td class=\"number none\">0</td>")
        continue
      }
      html.markup("<td class=\"number\"><b")
      html.writeClass(of: severity)
      html.element(">", String(count), "</b></td>")
    }
  }

  private mutating func writeSum(of department: CheckedDepartment) {
    let budget = department.budget
    html.element("<tfoot><tr><th colspan=\"3\">", say(.sum), "</th>")
    for amount in [budget.total, budget.fiscal, budget.other] {
      html.element("<td class=\"number\">", amount.sum?.grouped ?? say(.sumTooLarge), "</td>")
    }
    let indicators = department.projects.reduce(0) { $0 + $1.indicators }
    html.element("<td class=\"number\">", String(indicators), "</td>")
    var counts: [Severity: Int] = [:]
    for form in Set(department.projects.map(\.form)) {
      counts.merge(formCounts[form] ?? [:], uniquingKeysWith: +)
    }
    writeCounts(counts)
    html.markup("</tr></tfoot>\n")
  }

  /// What the sums leave out, or take on trust.
  private mutating func writeNotes(on department: CheckedDepartment) {
    let budget = department.budget
    let amounts = [(say(.total), budget.total), (say(.fiscal), budget.fiscal)]
    for (name, amount) in amounts where amount.missing > 0 {
      note(.amountsMissing(kind: name, count: amount.missing))
    }
    let undeclared = department.projects.count { !$0.declaresMoneyUnit }
    if undeclared > 0 { note(.unitUndeclared(count: undeclared)) }
    let versions = department.projects.count(where: \.isContradicted)
    if versions > 0 { note(.versionsLeftOut(count: versions)) }
  }

  private mutating func note(_ phrase: ReportPhrase) {
    html.element("<p class=\"note\">", say(phrase), "</p>\n")
  }
}
