import BudgetModel
import Forms
import Intake
import Spreadsheet
import Wording

/// An inspection as text for people: aligned by display width, values shortened to the page.
struct InspectionPage {
  let language: Language

  /// In columns of a terminal.
  let width: Int

  /// The whole page, each line ended.
  func text(of inspection: Inspection) -> String {
    var lines = [PrintableText.onOneLine(inspection.path), said(.stated(inspection))]
    for (index, sheet) in inspection.sheets.enumerated() {
      lines += ["", said(.sheet(sheet, number: index + 1))]
      for text in sheet.texts { lines += self.lines(of: text) }
      for (number, form) in sheet.forms.enumerated() { lines += self.lines(of: form, number: number + 1) }
      lines += self.lines(of: sheet.problems)
    }
    lines += ["", said(.totals(inspection))]
    return lines.map { $0 + "\n" }.joined()
  }

  private func said(_ message: InspectMessage) -> String { message.text(in: language) }

  // MARK: Forms

  private func lines(of form: InspectedForm, number: Int) -> [String] {
    var rows = (form.context + form.fields).map(row)
    if !rows.isEmpty { rows.insert(said(.fieldColumns).columns, at: 0) }
    let fields = TextTable(rows: rows, indentation: 4, width: width).lines
    return [PrintableText.onOneLine("  " + said(.form(form, number: number)))] + fields + indicators(of: form)
  }

  /// Name and path, value cells, label, text.
  private func row(_ field: InspectedField) -> [String] {
    let label = field.label.map { label in
      field.isInline ? said(.inlineLabel) : said(.label(label.text, label.place))
    }
    return [
      field.name, field.path, CellList.text(of: field.cells), label ?? said(.noLabel),
      field.text.isEmpty ? said(.empty) : field.text,
    ]
  }

  private func indicators(of form: InspectedForm) -> [String] {
    let filled = form.indicators.filter { !$0.isTemplate }
    let templates = form.indicators.filter(\.isTemplate)
    var lines = ["    " + said(.indicators(filled.count, form.indicators.flatMap(\.fields)))]
    if !templates.isEmpty { lines.append("    " + said(.templateRows(templates.map(\.row)))) }
    guard !filled.isEmpty else { return lines }
    var rows = [said(.indicatorColumns).columns]
    for (index, indicator) in filled.enumerated() {
      rows.append([
        "\(index + 1)", cells(of: indicator), indicator.text(of: .level1), indicator.text(of: .level2),
        indicator.text(of: .level3), indicator.text(of: .target),
      ])
    }
    return lines + TextTable(rows: rows, indentation: 6, width: width).lines
  }

  /// `A10…F10`: the first and the last cell.
  private func cells(of indicator: InspectedIndicator) -> String {
    let cells = indicator.fields.flatMap(\.cells).sorted()
    guard let first = cells.first, let last = cells.last, first != last else {
      return cells.first.map(\.description) ?? ""
    }
    return "\(first)…\(last)"
  }

  // MARK: The department's text

  private func lines(of text: InspectedText) -> [String] {
    var rows = [said(.textColumns).columns]
    for item in text.items {
      rows.append([
        item.categoryName, CellList.text(of: item.nameCells + item.contentCells), item.name, item.content,
      ])
    }
    return ["  " + PrintableText.onOneLine(said(.text(text)))]
      + TextTable(rows: rows, indentation: 4, width: width).lines
  }

  // MARK: Problems

  private func lines(of problems: [FormProblem]) -> [String] {
    guard !problems.isEmpty else { return [] }
    let untaken = problems.count(where: \.isUntakenContent)
    return ["  " + said(.problems(problems.count, untaken: untaken))]
      + problems.map { problem in
        let label = problem.label.map { language == .chinese ? "（\($0)）" : " (\($0))" } ?? ""
        let colon = language == .chinese ? "：" : ": "
        let text = ProblemDigest.shortened(problem.reason).text(in: language)
        let severity = problem.severity.name(in: language)
        return PrintableText.onOneLine(
          "    \(severity) \(problem.reason.id) \(problem.cell)\(label)\(colon)\(text)")
      }
  }
}

extension String {
  /// The headings of a table's columns, parted by tabs.
  fileprivate var columns: [String] { split(separator: "\t").map(String.init) }
}
