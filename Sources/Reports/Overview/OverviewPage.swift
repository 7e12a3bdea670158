import BudgetModel
import Review
import Spreadsheet
public import Wording

/// An overview as a page of HTML with simple bars: one file, light and dark as the reader's system is, made for A4.
public enum OverviewPage {
  public static func bytes(of overview: Overview, in language: Language) -> [UInt8] {
    var builder = OverviewPageBuilder(overview: overview, language: language)
    builder.write()
    return builder.html.bytes
  }
}

private struct OverviewPageBuilder {
  let overview: Overview
  let language: Language
  var html = HTMLWriter()

  init(overview: Overview, language: Language) {
    self.overview = overview
    self.language = language
  }

  mutating func write() {
    let title = OverviewPhrase.title.text(in: language)
    html.beginDocument(title: title, in: language, styles: [PageStyle.sheet])
    html.element("<header>\n<h1>", title, "</h1>\n</header>\n")
    if overview.isComplete {
      html.markup("<p class=\"verdict ready\">")
    } else {
      html.markup("<p class=\"verdict mend\">")
    }
    html.element("", overview.verdict(in: language), "</p>\n")
    let tables = overview.tables(in: language)
    if let summary = tables.first { writeFigures(summary) }
    for table in tables.dropFirst() { write(table) }
    html.element("<footer>", OverviewPhrase.footer.text(in: language), "</footer>\n")
    html.endDocument()
  }

  /// The totals as figures, those of money last and wider.
  private mutating func writeFigures(_ table: OverviewTable) {
    html.markup("<dl class=\"figures overview\">\n")
    for row in table.rows where row.count == 2 {
      if case .money = row[1] { html.markup("<div class=\"money\">") } else { html.markup("<div>") }
      html.element("<dt>", row[0].text(in: language), "</dt>")
      html.element("<dd>", row[1].text(in: language), "</dd></div>\n")
    }
    html.markup("</dl>\n")
  }

  private mutating func write(_ table: OverviewTable) {
    html.element("<section>\n<h2>", table.title, "</h2>\n")
    if !table.rows.isEmpty { writeRows(of: table) }
    for note in table.notes { html.element("<p class=\"note\">", note, "</p>\n") }
    html.markup("</section>\n")
  }

  private mutating func writeRows(of table: OverviewTable) {
    html.markup("<table class=\"overview\">\n<thead><tr>")
    for column in table.columns {
      html.markup(column.kind == .number ? "<th class=\"number\">" : "<th>")
      html.element("", column.title, "</th>")
    }
    html.markup("</tr></thead>\n<tbody>\n")
    let greatest = table.columns.indices.map { table.greatest(in: $0) }
    for row in table.rows { write(row, of: table, greatest: greatest) }
    html.markup("</tbody>\n")
    if let sum = table.sum {
      html.markup("<tfoot>")
      write(sum, of: table, greatest: nil)
      html.markup("</tfoot>\n")
    }
    html.markup("</table>\n")
  }

  /// - Parameter greatest: each column's greatest number, nil for a row without bars.
  private mutating func write(
    _ row: [OverviewTable.Cell], of table: OverviewTable, greatest: [ExactDecimal?]?
  ) {
    html.markup("<tr>")
    for (index, cell) in row.enumerated() where table.columns.indices.contains(index) {
      switch table.columns[index].kind {
      case .number: html.markup("<td class=\"number\">")
      case .code: html.markup("<td class=\"code\">")
      case .text, .longText: html.markup("<td>")
      }
      write(cell)
      if let greatest = greatest?[index] { writeBar(cell.number, of: greatest) }
      html.markup("</td>")
    }
    html.markup("</tr>\n")
  }

  private mutating func write(_ cell: OverviewTable.Cell) {
    guard case .severity(let severity) = cell else { return html.text(cell.text(in: language)) }
    html.markup("<b")
    html.writeClass(of: severity)
    html.element(">", severity.name(in: language), "</b>")
  }

  /// A bar below a number, as long as its part of the greatest.
  private mutating func writeBar(_ number: ExactDecimal?, of greatest: ExactDecimal) {
    guard let number, let percent = OverviewTable.percent(number, of: greatest) else { return }
    html.markup("<span class=\"bar\"><i style=\"width:")
    html.text(percent)
    html.markup("%\"></i></span>")
  }
}
