import BudgetModel

/// The department's text (部门整体绩效目标) as a table: 类别, 序号, 名称, 内容.
struct OverallSheet {
  static let wantedName = "部门整体绩效目标"

  private static let columnWidths = [14.0, 8, 24, 62]

  let submission: Submission

  /// The heading of the sheet, and the title of the workbook.
  var title: String {
    let year = submission.fiscalYear.map { "\($0)年" } ?? ""
    return "\(submission.department.name ?? "")\(year)部门整体绩效目标"
  }

  func laidOut(named name: String) -> LaidOutSheet {
    var rows = FormRows(columnWidths: OverallSheet.columnWidths)
    let place = WorkbookPlace(label: "部门名称", path: "department.name")
    rows.append([.init(1...4, .text(title, place), .title)], minimumHeight: 30)
    rows.appendRepeated(
      ["类别", "序号", "名称", "内容"].enumerated().map { .init(($0 + 1)...($0 + 1), .label($1), .label) })
    for section in sections { append(section, to: &rows) }
    return rows.laidOut(named: name)
  }

  /// One of the text's three parts.
  private struct Section {
    var label: String
    var path: String
    var items: [(number: String, name: String?, content: String?)]
    var nameKey: String
    var contentKey: String
  }

  private var sections: [Section] {
    let overall = submission.overall ?? OverallObjectives()
    return [
      section("总体绩效目标", "objectives", overall.objectives),
      Section(
        label: "分项绩效目标", path: "overall.subObjectives",
        items: overall.subObjectives.enumerated().map { (String($0 + 1), $1.name, $1.indicator) },
        nameKey: "name", contentKey: "indicator"),
      section("工作保障措施", "measures", overall.measures),
    ]
  }

  private func section(_ label: String, _ key: String, _ paragraphs: [TitledParagraph]) -> Section {
    Section(
      label: label, path: "overall.\(key)",
      items: paragraphs.enumerated().map { ("（\(ChineseOrdinal.text(of: $0 + 1))）", $1.title, $1.text) },
      nameKey: "title", contentKey: "text")
  }

  private func append(_ section: Section, to rows: inout FormRows) {
    guard !section.items.isEmpty else { return }
    let first = rows.count
    for (index, item) in section.items.enumerated() {
      func place(_ label: String, _ key: String) -> WorkbookPlace {
        WorkbookPlace(
          label: "\(section.label)\(item.number)\(label)", path: "\(section.path)[\(index)].\(key)")
      }
      rows.append([
        .init(2...2, .label(item.number), .value),
        .init(3...3, .optional(item.name, place("名称", section.nameKey)), .prose),
        .init(4...4, .optional(item.content, place("内容", section.contentKey)), .prose),
      ])
    }
    rows.span(.init(1...1, .label(section.label), .value), over: first...(rows.count - 1))
  }
}
