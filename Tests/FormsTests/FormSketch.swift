import BudgetModel
import Forms
import Spreadsheet
import TestSupport

/// Forms drawn for tests, in the layout of the bureau's template.
enum FormSketch {
  /// A whole form of two indicators, its top left corner at a place.
  static func form(row: Int = 1, column: Int = 1, code: String = "13030622P00556710006E") -> SheetSketch {
    var sketch = SheetSketch()
    draw(into: &sketch, row: row, column: column, code: code)
    return sketch
  }

  static func draw(
    into sketch: inout SheetSketch, row: Int = 1, column: Int = 1, code: String = "13030622P00556710006E"
  ) {
    heading(into: &sketch, row: row, column: column, code: code)
    header(into: &sketch, row: row + 8, column: column)
    sketch.row(row + 9, from: column, "产出指标", "数量指标", "宣传场次", "主题宣传活动次数", "≥1次", "组织活动次数")
    sketch.row(row + 10, from: column, "", "成本指标", "节约成本", "支出控制在预算内", "≤70000元", "年度预算")
  }

  static func heading(
    into sketch: inout SheetSketch, row: Int = 1, column: Int = 1, code: String = "13030622P00556710006E"
  ) {
    sketch.row(row, from: column, "2.普法经费绩效目标表")
    sketch.row(row + 1, from: column, "315001 秦皇岛市抚宁区司法局本级", "", "", "", "", "单位：元")
    sketch.row(row + 2, from: column, "项目编码", code, "", "项目名称", "普法经费")
    sketch.row(row + 3, from: column, "预算规模及资金用途", "预算数", "70000", "其中：财政资金", "70000", "其他资金")
    sketch.row(row + 4, from: column, "", "用于普法宣传经费")
    sketch.row(row + 5, from: column, "资金支出计划（%）", "3月底", "", "6月底", "10月底", "12月底")
    sketch.row(row + 6, from: column, "", "30%", "", "50%", "70%", "100%")
    sketch.row(row + 7, from: column, "绩效目标", "1.拟定规划\n2.加强阵地建设")
  }

  static func header(into sketch: inout SheetSketch, row: Int, column: Int = 1) {
    sketch.row(row, from: column, "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据")
  }

  /// What the form of ``form(row:column:code:)`` says.
  static var project: Project {
    Project(
      code: "13030622P00556710006E", name: "普法经费",
      unit: BudgetUnit(code: "315001", name: "秦皇岛市抚宁区司法局本级"),
      budget: Budget(total: money("70000"), fiscal: money("70000")), purpose: "用于普法宣传经费",
      disbursement: [(3, "30"), (6, "50"), (10, "70"), (12, "100")].map {
        Disbursement(month: $0, percent: ExactDecimal($1))
      },
      goals: ["拟定规划", "加强阵地建设"],
      indicators: [
        Indicator(
          level1: "产出指标", level2: "数量指标", level3: "宣传场次", description: "主题宣传活动次数",
          target: IndicatorTarget(reading: "≥1次", fiscalYear: nil), basis: "组织活动次数"),
        Indicator(
          level1: "产出指标", level2: "成本指标", level3: "节约成本", description: "支出控制在预算内",
          target: IndicatorTarget(reading: "≤70000元", fiscalYear: nil), basis: "年度预算"),
      ])
  }

  static func money(_ text: String) -> Money? { ExactDecimal(text).map(Money.init(yuan:)) }
}

/// What is read from a sheet, for tests.
struct SheetReading {
  var projects: [Project] = []
  var provenance: [Provenance] = []

  /// Of recognition first, then of reading.
  var problems: [FormProblem] = []

  init(_ sheet: Sheet, fiscalYear: Int? = nil) {
    let map = SheetRecogniser().recognise(sheet)
    problems = map.problems
    for form in map.forms {
      var reader = FormReader(form, on: sheet, file: "草稿.xlsx", fiscalYear: fiscalYear)
      let (project, found) = reader.read()
      problems += found
      if let project {
        projects.append(project.value)
        provenance.append(project.provenance)
      }
    }
  }

  /// The problems as `id cell`, in their order.
  var problemNames: [String] { problems.map { "\($0.reason.id) \($0.cell)" } }
}
