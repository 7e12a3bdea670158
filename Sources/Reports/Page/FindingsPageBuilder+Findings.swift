import Review
import Wording

extension FindingsPageBuilder {
  // MARK: What to do

  /// The rules that were broken, and what to write instead.
  mutating func writeRules() {
    let counts = result.ruleCounts
    html.element("<section>\n<h2>", say(.whatToDo), "</h2>\n")
    guard !counts.isEmpty else {
      html.element("<p>", say(.nothingFound), "</p>\n</section>\n")
      return
    }
    html.markup("<table class=\"rules\">\n<thead><tr>")
    html.element("<th>", say(.severity), "</th>")
    html.element("<th>", say(.rule), "</th>")
    html.element("<th class=\"number\">", say(.findings), "</th>")
    html.element("<th>", say(.howTo), "</th></tr></thead>\n<tbody>\n")
    for count in counts { write(count) }
    html.markup("</tbody>\n</table>\n</section>\n")
  }

  private mutating func write(_ count: RuleCount) {
    let rule = RuleCatalogue.rule(count.rule)
    html.markup("<tr><td>")
    writeBadge(count.severity)
    html.markup("</td><td>")
    let title = count.title(in: language)
    if !title.isEmpty { html.element("", title, "<br>") }
    html.element("<code>", count.rule, "</code></td><td class=\"number\">")
    html.text(count.count)
    if count.projects > 0 {
      html.element("", language == .chinese ? "（\(count.projects)）" : " (\(count.projects))", "")
    }
    html.element(
      "</td><td>", rule?.text(.instead).text(in: language) ?? say(.mendAsSaid), "</td></tr>\n")
  }

  mutating func writeBadge(_ severity: Severity) {
    html.markup("<b")
    html.writeClass(of: severity)
    html.element(">", severity.name(in: language), "</b>")
  }

  // MARK: Findings

  mutating func writeFindings() {
    let files = FileFindings.all(of: result)
    guard !files.isEmpty else { return }
    html.element("<section>\n<h2>", say(.findingsByProject), "</h2>\n")
    for file in files { write(file) }
    html.markup("</section>\n")
  }

  private mutating func write(_ file: FileFindings) {
    html.element("<h3>", file.file ?? say(.betweenFiles), "</h3>\n")
    for section in file.sections {
      html.markup("<table class=\"findings\">\n")
      if let form = section.form { html.element("<caption>", form.title(in: language), "</caption>\n") }
      html.element("<thead><tr><th>", say(.severity), "</th>")
      html.element("<th>", say(.place), "</th>")
      html.element("<th>", say(.problem), "</th></tr></thead>\n<tbody>\n")
      for finding in section.findings { write(finding) }
      html.markup("</tbody>\n</table>\n")
    }
    for more in file.more {
      html.markup("<p class=\"more\">")
      writeBadge(more.severity)
      html.element(" <code>", more.rule, "</code> ")
      html.element("", more.text(in: language), "</p>\n")
    }
  }

  private mutating func write(_ finding: CheckFinding) {
    html.markup("<tr><td>")
    writeBadge(finding.severity)
    html.element("</td><td class=\"place\">", finding.placeOnPage(in: language), "")
    html.element("<br><code>", finding.rule, "</code></td><td>")
    html.text(finding.message.text(in: language))
    if let suggestion = finding.suggestion {
      html.element("<p class=\"suggestion\">", say(.suggestion), " ")
      html.element("<q>", suggestion, "</q></p>")
    }
    html.markup("</td></tr>\n")
  }

  // MARK: The rest

  mutating func writeUndecided() {
    let groups = result.undecidedGroups
    guard !groups.isEmpty else { return }
    html.element("<section>\n<h2>", say(.undecided), "</h2>\n<ul>\n")
    for group in groups { html.element("<li>", group.text(in: language), "</li>\n") }
    html.markup("</ul>\n</section>\n")
  }

  /// Inputs that could not be read, and what there is to say about others.
  mutating func writeInputs() {
    let refused = result.refusedInputs.map { ($0.path, $0.refusal?.text(in: language) ?? "") }
    writeInputs(say(.inputsNotChecked), refused)
    let noticed = result.inputs.flatMap { input in
      let untaken = input.content?.untakenCells ?? 0
      let notices = input.content?.notices.map { $0.text(in: language) } ?? []
      return (notices + (untaken > 0 ? [say(.untaken(cells: untaken))] : [])).map { (input.path, $0) }
    }
    writeInputs(say(.notices), noticed)
  }

  private mutating func writeInputs(_ title: String, _ rows: [(path: String, sentence: String)]) {
    guard !rows.isEmpty else { return }
    html.element("<section>\n<h2>", title, "</h2>\n<table class=\"inputs\">\n")
    html.element("<thead><tr><th>", say(.file), "</th>")
    html.element("<th>", say(.reason), "</th></tr></thead>\n<tbody>\n")
    for row in rows {
      html.element("<tr><td>", row.path, "</td>")
      html.element("<td>", row.sentence, "</td></tr>\n")
    }
    html.markup("</tbody>\n</table>\n</section>\n")
  }
}

extension CheckFinding {
  /// Where the finding is within its file, which the page has named.
  fileprivate func placeOnPage(in language: Language) -> String {
    let text = placeText(in: language)
    guard let file = place?.file, text.hasPrefix(file + "｜") else { return text }
    return String(text.dropFirst(file.count + 1))
  }
}
