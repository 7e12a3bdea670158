public import Forms
public import Spreadsheet

/// What was recognised as the department's text.
public struct InspectedText: Sendable {
  public let title: InspectedCell?
  public let items: [Item]

  /// One paragraph of the text.
  public struct Item: Sendable {
    public let category: Vocabulary.TextCategory

    /// The category's name, such as 总体绩效目标.
    public let categoryName: String
    public let nameCells: [CellReference]
    public let name: String
    public let contentCells: [CellReference]
    public let content: String
  }

  init(_ text: DepartmentTextMap, on sheet: Sheet, vocabulary: Vocabulary) {
    func joined(_ cells: [CellReference]) -> String {
      cells.map(sheet.text(at:)).joined(separator: " ")
    }
    title = text.title.map { InspectedCell($0, on: sheet) }
    items = text.items.map { item in
      Item(
        category: item.category, categoryName: vocabulary.name(of: item.category) ?? item.category.rawValue,
        nameCells: item.name, name: joined(item.name), contentCells: item.content,
        content: joined(item.content))
    }
  }
}
