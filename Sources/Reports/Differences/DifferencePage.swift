import Corrections
public import Wording

/// A difference as a page of HTML: old and new beside each other, what changed within a text marked.
///
/// One file without script or any other resource, like ``FindingsPage``.
public enum DifferencePage {
  public static func bytes(of versions: ComparedVersions, in language: Language) -> [UInt8] {
    var builder = DifferencePageBuilder(versions, language)
    builder.write()
    return builder.html.bytes
  }
}

private struct DifferencePageBuilder {
  private let versions: ComparedVersions
  private let language: Language
  private(set) var html = HTMLWriter()

  init(_ versions: ComparedVersions, _ language: Language) {
    self.versions = versions
    self.language = language
  }

  mutating func write() {
    html.beginDocument(
      title: say(.pageTitle), in: language, styles: [PageStyle.sheet, PageStyle.differences])
    writeHeader()
    for section in DifferenceSections(versions, in: language).all { write(section) }
    html.element("<footer>", say(.footer), "</footer>\n")
    html.endDocument()
  }

  private func say(_ phrase: DifferencePhrase) -> String { phrase.text(in: language) }

  private mutating func writeHeader() {
    let totals = versions.totals
    html.element("<header>\n<h1>", say(.pageTitle), "</h1>\n")
    for (name, side) in [(say(.old), versions.old), (say(.new), versions.new)] {
      html.element("<p class=\"department\"><b>", name, "</b> ")
      html.element("", side.name, "</p>\n")
    }
    html.markup("</header>\n")
    if totals.substance == 0 {
      html.markup("<p class=\"verdict ready\">")
    } else {
      html.markup("<p class=\"verdict differs\">")
    }
    let isSame = totals.isEmpty && versions.hiddenForms == 0
    html.element("", isSame ? say(.nothing) : say(.totals(totals, hidden: versions.hiddenForms)), "</p>\n")
    html.markup("<dl class=\"figures\">\n")
    for (name, count) in [
      (say(.projects), totals.projects), (say(.money), totals.money), (say(.substance), totals.substance),
      (say(.form), totals.form + versions.hiddenForms), (say(.uncertainMatches), totals.uncertain),
    ] {
      html.element("<div><dt>", name, "</dt>")
      html.element("<dd>", String(count), "</dd></div>\n")
    }
    html.markup("</dl>\n")
  }

  // MARK: Sections

  private mutating func write(_ section: DifferenceSection) {
    html.element("<section>\n<h2>", section.title, "</h2>\n")
    for note in section.notes { write(note) }
    if !section.substance.isEmpty { writeTable(section.substance, caption: nil) }
    if !section.form.isEmpty { writeTable(section.form, caption: say(.formOnly)) }
    html.markup("</section>\n")
  }

  private mutating func write(_ note: DifferenceSection.Note) {
    html.markup("<p class=\"note\">")
    if !note.isCertain { html.element("<b class=\"warning\">", say(.uncertain), "</b> ") }
    html.element("", note.text, "</p>\n")
  }

  private mutating func writeTable(_ rows: [DifferenceSection.Row], caption: String?) {
    if caption == nil {
      html.markup("<table class=\"differences\">\n")
    } else {
      html.markup("<table class=\"differences form\">\n")
    }
    if let caption { html.element("<caption>", caption, "</caption>\n") }
    html.element("<thead><tr><th>", say(.field), "</th>")
    html.element("<th>", say(.old), "</th>")
    html.element("<th>", say(.new), "</th></tr></thead>\n<tbody>\n")
    var part: String?
    for row in rows {
      if row.part != part || row.note != nil { writePart(row) }
      part = row.part
      write(row)
    }
    html.markup("</tbody>\n</table>\n")
  }

  private mutating func writePart(_ row: DifferenceSection.Row) {
    guard row.part != nil || row.note != nil else { return }
    html.markup("<tr class=\"part\"><th colspan=\"3\">")
    html.text(row.part ?? "")
    if let note = row.note {
      html.markup(" <small>")
      if !note.isCertain { html.element("<b class=\"warning\">", say(.uncertain), "</b> ") }
      html.element("", note.text, "</small>")
    }
    html.markup("</th></tr>\n")
  }

  private mutating func write(_ row: DifferenceSection.Row) {
    switch row.action {
    case .added: html.markup("<tr class=\"added\">")
    case .removed: html.markup("<tr class=\"removed\">")
    case .changed, .renamed, .moved:
      if row.isMoney { html.markup("<tr class=\"money\">") } else { html.markup("<tr>") }
    }
    html.element("<th>", row.label, "</th>")
    let part =
      row.old.isMissing || row.new.isMissing ? nil : ChangedPart(from: row.old.text, to: row.new.text)
    write(row.old, part: part.map { ($0.before, $0.old, $0.after) }, isOld: true)
    write(row.new, part: part.map { ($0.before, $0.new, $0.after) }, isOld: false)
    html.markup("</tr>\n")
  }

  private mutating func write(
    _ cell: DifferenceSection.Cell, part: (before: String, changed: String, after: String)?, isOld: Bool
  ) {
    html.markup("<td>")
    switch part {
    case let part? where !part.changed.isEmpty:
      writeText(part.before)
      if isOld { html.markup("<del>") } else { html.markup("<ins>") }
      writeText(part.changed)
      if isOld { html.markup("</del>") } else { html.markup("</ins>") }
      writeText(part.after)
    default:
      if cell.isMissing {
        html.element("<span class=\"none\">", cell.text, "</span>")
      } else {
        writeText(cell.text)
      }
    }
    if let place = cell.place { html.element("<br><code>", place, "</code>") }
    html.markup("</td>")
  }

  /// A text with its line breaks.
  private mutating func writeText(_ text: String) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { html.markup("<br>") }
      html.text(String(line))
    }
  }
}
