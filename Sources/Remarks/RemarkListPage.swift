import BudgetModel
import Exchange
import Intake
import OOXML
import Review
import Spreadsheet
import Wording

/// The list of remarks as a sheet: what stands where, what it is about, and a column for the department's answer.
struct RemarkListPage {
  let sheet: ListSheet

  /// The name of the sheet, numbered where the workbook has one of that name.
  static func sheetName(in language: Language) -> String { language == .chinese ? "审核意见" : "Review remarks" }

  init(
    _ findings: [CheckFinding], omitted: [CheckOmission], answers: [Int: String], in language: Language
  ) {
    var rows: [ListSheet.Row] = []
    for (index, finding) in findings.enumerated() {
      rows.append(RemarkListPage.row(finding, number: index + 1, answer: answers[index] ?? "", language))
    }
    for more in omitted { rows.append(RemarkListPage.row(more, number: rows.count + 1, language)) }
    let explanation = RemarkPhrase.explanation(hasFindings: !rows.isEmpty, in: language)
    sheet = ListSheet(
      title: RemarkList.title(in: language), explanation: explanation,
      explanationHeight: TextExtent.height(of: explanation, width: 120, fontSize: 10),
      columns: RemarkColumn.allCases.map {
        ListSheet.Column($0.heading(in: language), width: $0.width, isHidden: $0 == .key)
      },
      rows: rows, linkColumn: RemarkColumn.cell.rawValue, answerColumn: RemarkColumn.answer.rawValue,
      answers: RemarkPhrase.answers(in: language))
  }

  private static func row(
    _ finding: CheckFinding, number: Int, answer: String, _ language: Language
  ) -> ListSheet.Row {
    let cell = finding.place?.cells.first
    let link = finding.place.flatMap { place in
      place.sheet.isEmpty ? nil : cell.map { ListSheet.Link(sheet: place.sheet, cell: $0) }
    }
    return row(
      [
        .number: "\(number)", .severity: finding.severity.name(in: language), .rule: finding.rule,
        .sheet: finding.place?.sheet ?? "", .cell: cell?.description ?? "",
        .project: finding.form.map { name($0) } ?? "", .label: finding.place?.label ?? "",
        .text: finding.text, .message: finding.message.text(in: language),
        .suggestion: finding.suggestion ?? "", .answer: answer, .key: finding.remarkKey,
      ], link)
  }

  private static func row(_ more: CheckOmission, number: Int, _ language: Language) -> ListSheet.Row {
    row(
      [
        .number: "\(number)", .severity: more.severity.name(in: language), .rule: more.rule,
        .sheet: more.form?.sheet ?? "", .project: more.form.map { name($0) } ?? "",
        .message: RemarkPhrase.more(more.count, in: language),
      ], nil)
  }

  private static func name(_ form: CheckedForm) -> String {
    [form.project.code, form.project.name].compactMap(\.self).joined(separator: " ")
  }

  /// A row as high as its highest text.
  private static func row(_ texts: [RemarkColumn: String], _ link: ListSheet.Link?) -> ListSheet.Row {
    let shown = RemarkColumn.allCases.filter { $0 != .key }
    let heights = shown.map { TextExtent.height(of: texts[$0] ?? "", width: $0.width, fontSize: 10) }
    return ListSheet.Row(
      RemarkColumn.allCases.map { texts[$0] ?? "" }, link: link, height: heights.max() ?? 15)
  }
}

extension RemarkColumn {
  /// In the units of columns.
  fileprivate var width: Double {
    switch self {
    case .number, .severity: 6
    case .cell: 8
    case .rule: 19
    case .sheet, .label, .suggestion: 16
    case .project, .text: 20
    case .message: 46
    case .answer: 24
    case .key: 10
    }
  }
}
