import BudgetModel
public import Review
public import Wording

/// A page of HTML for the clerk's superior: departments, projects, money, what to do, and every finding.
///
/// One file without script or any other resource, light and dark as the reader's system is, made for A4. Texts of files are
/// escaped; the page's own policy forbids scripts and connections as well.
public enum FindingsPage {
  public static func bytes(of result: CheckResult, verdict: CheckVerdict, in language: Language) -> [UInt8] {
    var builder = FindingsPageBuilder(result, verdict, language)
    builder.write()
    return builder.html.bytes
  }
}

/// Writes the page from its head to its foot.
struct FindingsPageBuilder {
  let result: CheckResult
  let verdict: CheckVerdict
  let language: Language
  let formCounts: [CheckedForm: [Severity: Int]]
  var html = HTMLWriter()

  init(_ result: CheckResult, _ verdict: CheckVerdict, _ language: Language) {
    self.result = result
    self.verdict = verdict
    self.language = language
    formCounts = FindingCounts.byForm(result)
  }

  mutating func write() {
    html.beginDocument(title: say(.pageTitle), in: language, styles: [PageStyle.sheet])
    writeHeader()
    for department in result.departments where !department.projects.isEmpty { write(department) }
    writeRules()
    writeFindings()
    writeUndecided()
    writeInputs()
    html.element("<footer>", say(.footer), "</footer>\n")
    html.endDocument()
  }

  func say(_ phrase: ReportPhrase) -> String { phrase.text(in: language) }

  // MARK: Header

  private mutating func writeHeader() {
    html.element("<header>\n<h1>", say(.pageTitle), "</h1>\n")
    for department in result.departments where !department.projects.isEmpty {
      html.element("<p class=\"department\">", title(of: department), "</p>\n")
    }
    html.markup("</header>\n")
    switch (verdict.isReady, verdict.other.isEmpty) {
    case (true, true): html.markup("<p class=\"verdict ready\">")
    case (true, false): html.markup("<p class=\"verdict look\">")
    case (false, _): html.markup("<p class=\"verdict mend\">")
    }
    html.element("", verdict.text(in: language), "</p>\n<dl class=\"figures\">\n")
    writeFigures()
    html.markup("</dl>\n")
  }

  private mutating func writeFigures() {
    let indicators = result.departments.reduce(0) { sum, department in
      sum + department.projects.reduce(0) { $0 + $1.indicators }
    }
    figure(say(.files), String(result.inputs.count))
    figure(say(.projects), String(result.totals.projects))
    figure(say(.indicators), String(indicators))
    for severity in Severity.gravestFirst {
      let count = result.totals.bySeverity[severity] ?? 0
      figure(severity.name(in: language), String(count), of: count > 0 ? severity : nil)
    }
  }

  private mutating func figure(_ name: String, _ value: String, of severity: Severity? = nil) {
    html.markup("<div")
    if let severity { html.writeClass(of: severity) }
    html.element("><dt>", name, "</dt>")
    html.element("<dd>", value, "</dd></div>\n")
  }

  func title(of department: CheckedDepartment) -> String {
    let name = [department.department.code, department.department.name].compactMap(\.self).joined(
      separator: " ")
    let year = department.fiscalYear.map { say(.year($0)) } ?? say(.yearUnknown)
    return (name.isEmpty ? say(.unnamedDepartment) : name) + (language == .chinese ? "，" : ", ") + year
  }
}
