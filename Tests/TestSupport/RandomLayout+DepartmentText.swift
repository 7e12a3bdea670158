public import BudgetModel
import Spreadsheet

extension RandomLayout {
  /// Draws a department's text on a sheet: a title, and a table of 类别 序号 名称 内容.
  public mutating func drawing(of text: OverallObjectives, department: String, year: Int) -> Drawing {
    sketch = SheetSketch(named: "整体目标")
    remarks = []
    var row = Int.random(in: 1...3, using: &random)
    let left = Int.random(in: 1...4, using: &random)
    if chance(0.2) { note("附件1", row: &row, column: left) }
    var headings = ["类别", "序号", "名称", "内容"].map { ($0, label($0)) }
    if chance(0.3) { headings.shuffle(using: &random) }
    sketch.put("\(department)\(year)年部门整体绩效目标", row: row, column: left)
    row += 1
    textHeader(headings, row: &row, column: left)
    let repeatsCategory = chance(0.3)
    var pages = 0
    for (category, items) in Self.parts(of: text) {
      let first = row
      let page = pages
      for (number, item) in items.enumerated() {
        let cells = [
          "类别": number == 0 || repeatsCategory ? category : "", "序号": "\(number + 1)",
          "名称": wrapped(item.name),
          "内容": wrapped(item.content),
        ]
        if textRow(cells, headings, row: &row, column: left) { pages += 1 }
      }
      // A merge ends with its page.
      if !repeatsCategory, page == pages, chance(0.5), row - first > 1 {
        let column = left + (headings.firstIndex { $0.0 == "类别" } ?? 0)
        sketch.merge(rows: first...row - 1, columns: column...column)
      }
    }
    if chance(0.3) { note("填报人：张三", row: &row, column: left) }
    return Drawing(sheet: sketch.sheet, projects: [], remarks: remarks)
  }

  private static func parts(
    of text: OverallObjectives
  ) -> [(category: String, items: [(name: String?, content: String?)])] {
    [
      ("总体绩效目标", text.objectives.map { ($0.title, $0.text) }),
      ("分项绩效目标", text.subObjectives.map { ($0.name, $0.indicator) }),
      ("工作保障措施", text.measures.map { ($0.title, $0.text) }),
    ]
  }

  private mutating func textHeader(_ headings: [(String, String)], row: inout Int, column: Int) {
    for (index, heading) in headings.enumerated() { sketch.put(heading.1, row: row, column: column + index) }
    row += 1
  }

  /// Draws a row; its content may be cut by the page's end, with the headings again before the rest.
  ///
  /// - Returns: whether it was cut.
  private mutating func textRow(
    _ cells: [String: String], _ headings: [(String, String)], row: inout Int, column: Int
  ) -> Bool {
    var cells = cells
    let cut = chance(0.1) ? halves(of: cells["内容"] ?? "") : nil
    if let cut { cells["内容"] = cut.0 }
    for (index, heading) in headings.enumerated() {
      sketch.put(cells[heading.0] ?? "", row: row, column: column + index)
    }
    row += 1
    guard let cut else { return false }
    if chance(0.5) { textHeader(headings, row: &row, column: column) }
    let place = headings.firstIndex { $0.0 == "内容" } ?? 0
    sketch.put(cut.1, row: row, column: column + place)
    row += 1
    return true
  }
}
