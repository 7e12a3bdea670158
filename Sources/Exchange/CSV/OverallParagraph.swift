import BudgetModel

/// A row of the department's text in the bureau's layout: 类别, 序号, 名称, 内容.
struct OverallParagraph {
  var category: String

  /// `（一）` for titled paragraphs, `1` for sub-objectives.
  var ordinal: String
  var name: String?
  var content: String?

  var fields: [String] { [category, ordinal, name ?? "", content ?? ""] }

  /// The rows of a text in its order.
  static func paragraphs(of overall: OverallObjectives) -> [OverallParagraph] {
    titled("总体绩效目标", overall.objectives)
      + overall.subObjectives.enumerated().map { index, item in
        OverallParagraph(
          category: "分项绩效目标", ordinal: String(index + 1), name: item.name, content: item.indicator)
      }
      + titled("工作保障措施", overall.measures)
  }

  private static func titled(_ category: String, _ paragraphs: [TitledParagraph]) -> [OverallParagraph] {
    paragraphs.enumerated().map { index, paragraph in
      OverallParagraph(
        category: category, ordinal: "（\(ChineseOrdinal.text(of: index + 1))）", name: paragraph.title,
        content: paragraph.text)
    }
  }
}
