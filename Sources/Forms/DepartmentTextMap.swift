public import Spreadsheet

/// Which cells hold the department's text (部门整体绩效目标).
public struct DepartmentTextMap: Sendable {
  /// The title, which states the department's name and the year.
  public var title: CellReference?

  /// The columns 年度, 部门编码 and 部门名称 that a list in a text file has beside the text: a cell for each row.
  public var years: [CellReference] = []
  public var departmentCodes: [CellReference] = []
  public var departmentNames: [CellReference] = []

  public var items: [Item] = []

  /// One row of the table, or several where a page break cut it.
  public struct Item: Sendable {
    public var category: Vocabulary.TextCategory
    public var name: [CellReference]
    public var content: [CellReference]
  }
}
