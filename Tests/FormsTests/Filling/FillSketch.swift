import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing

/// Blank forms and their filling, for tests.
enum FillSketch {
  /// What a template prescribes for its cells, said by their names.
  struct Cells: TemplateCells {
    var formats: [String: String] = [:]
    var locked: Set<String> = []
    var formulas: Set<String> = []
    var choices: [String: [String]] = [:]

    func format(of cell: CellReference) -> NumberFormat {
      formats["\(cell)"].map { NumberFormat(code: $0) } ?? .general
    }
    func isStyled(_ cell: CellReference) -> Bool { false }
    func isLocked(_ cell: CellReference) -> Bool { locked.contains("\(cell)") }
    func holdsFormula(_ cell: CellReference) -> Bool { formulas.contains("\(cell)") }
    func choices(at cell: CellReference) -> [String]? { choices["\(cell)"] }
  }

  /// The bureau's blank template with three rows for indicators.
  static func template(unit: String = "元", unitLabels: Bool = false) -> Sheet {
    var sketch = SheetSketch()
    sketch.row(1, "绩效目标表")
    if unitLabels {
      sketch.row(2, "单位编码", "", "", "单位名称", "", "单位：\(unit)")
    } else {
      sketch.row(2, from: 6, "单位：\(unit)")
    }
    sketch.row(3, "项目编码", "", "", "项目名称")
    sketch.row(4, "预算规模及资金用途", "预算数", "", "其中：财政资金", "", "其他资金")
    sketch.row(6, "资金支出计划（%）", "3月底", "", "6月底", "10月底", "12月底")
    sketch.row(8, "绩效目标")
    sketch.merge("A4:A5", "A6:A7", "B3:C3", "B5:G5", "B6:C6", "B7:C7", "B8:G8", "E3:G3", "F6:G6", "F7:G7")
    if !unitLabels { sketch.merge("A2:E2") }
    table(into: &sketch)
    return sketch.sheet
  }

  /// A table of three rows below a heading in row 9, and a note.
  static func table(into sketch: inout SheetSketch) {
    sketch.row(9, "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据")
    sketch.merge("F9:G9", "F10:G10", "F11:G11", "F12:G12")
    sketch.row(14, "填报说明：无")
  }

  /// How a project is filled into the one form of a sheet.
  static func plan(
    _ project: Project, _ sheet: Sheet, _ cells: Cells = Cells(), _ options: FillOptions = FillOptions()
  ) throws -> FillPlan {
    let form = try #require(SheetRecogniser().recognise(sheet).forms.first)
    var filler = FormFiller(project, into: form, on: sheet, cells: cells, options: options)
    return filler.makePlan(fiscalYear: 2022, department: Department())
  }

  static func indicators(_ count: Int) -> [Indicator] {
    (1...max(1, count)).prefix(count).map { number in
      indicator("产出指标", "数量指标", "指标\(number)", "≥\(number)次")
    }
  }

  static func indicator(_ level1: String, _ level2: String, _ level3: String, _ target: String) -> Indicator {
    Indicator(
      level1: level1, level2: level2, level3: level3,
      target: IndicatorTarget(reading: target, fiscalYear: nil))
  }
}

extension FillPlan {
  /// The values by the names of their cells; a number has `#` before it.
  var texts: [String: String] {
    var texts: [String: String] = [:]
    for (cell, value) in values {
      texts["\(cell)"] =
        switch value {
        case .text(let text): text
        case .number(let number): "#\(number)"
        case .blank: ""
        }
    }
    return texts
  }

  /// The problems as `id cell`.
  var ids: [String] { problems.map { "\($0.reason.id) \($0.cell.map { "\($0)" } ?? "")" } }
}
