import BudgetModel
public import Spreadsheet

@testable import Review

/// A form without a fault, for tests to put one in: its project, and where the fields stand.
struct SampleForm {
  var project = SampleForm.faultless

  /// The texts of cells that differ from the values that were read from them.
  var written: [FieldPath: String] = [:]

  /// Fields that the form's layout lacks.
  var lacks: [FieldPath] = []

  /// Columns that the form's table lacks.
  var lacksColumns: [FieldPath.IndicatorField] = [.weight, .remark]
  var damaged: [FieldPath] = []
  var title: String? = "1.公共法律服务绩效目标表"
  var moneyUnit: MoneyUnit? = .yuan
  var fiscalYear: Int? = 2022

  /// Whether the project has no cells, as one from JSON.
  var isWithoutCells = false

  /// Other forms of the batch.
  var others: [Sourced<Project>] = []

  init() {}

  /// A change of one indicator: 0 quantity, 1 quality, 2 time, 3 cost, 4 benefit, 5 satisfaction.
  mutating func setTarget(_ index: Int, _ raw: String) {
    project.indicators[index].target = IndicatorTarget(reading: raw, fiscalYear: fiscalYear)
  }

  var sourced: Sourced<Project> { Sourced(project, from: provenance) }

  var result: ReviewResult { Review().run([ReviewInput(others + [sourced], fiscalYear: fiscalYear)]) }

  // MARK: - Where fields stand

  private var provenance: Provenance {
    guard !isWithoutCells else { return Provenance(file: "甲.json", sheet: "", moneyUnit: .yuan) }
    var provenance = Provenance(file: "甲.xlsx", sheet: "表", title: title, moneyUnit: moneyUnit)
    provenance.titleCell = CellReference(row: 1, column: 1)
    for (index, path) in heading.enumerated() where !lacks.contains(path) {
      provenance.fields[path] = source(path, CellReference(row: 3, column: 2 + index))
      provenance.labels[CellReference(row: 2, column: 2 + index)] = "\(path)"
    }
    for index in project.indicators.indices {
      for (column, field) in FieldPath.IndicatorField.allCases.enumerated()
      where !lacksColumns.contains(field) {
        let path = FieldPath.indicator(index, field)
        provenance.fields[path] = source(path, CellReference(row: 10 + index, column: 1 + column))
      }
    }
    return provenance
  }

  private var heading: [FieldPath] {
    [.unitCode, .unitName, .code, .name, .budgetTotal, .budgetFiscal, .budgetOther, .purpose, .goals]
      + project.disbursement.indices.map(FieldPath.disbursement)
  }

  private func source(_ path: FieldPath, _ cell: CellReference) -> FieldSource {
    FieldSource(
      cells: [cell], label: CellReference(row: 2, column: cell.column),
      raw: written[path] ?? project.text(of: path), isDamagedNumber: damaged.contains(path))
  }

  // MARK: - The project

  private static let faultless = Project(
    code: "13030622P005567100047", name: "公共法律服务",
    unit: BudgetUnit(code: "315001", name: "秦皇岛市抚宁区司法局本级"),
    budget: Budget(total: Money(yuan: 160_000), fiscal: Money(yuan: 150_000), other: Money(yuan: 10_000)),
    purpose: "用于法律援助经费",
    disbursement: [(3, 20), (6, 40), (10, 70), (12, 100)].map { Disbursement(month: $0, percent: $1) },
    goals: ["应援优援，案件补贴到位", "法律援助机构信息化网络化建设"],
    indicators: [
      indicator("产出指标", "数量指标", "法律援助案件受理数", "≥350 件"),
      indicator("产出指标", "质量指标", "法律援助覆盖面", "≥95 百分率"),
      indicator("产出指标", "时效指标", "案件按期办结率", "≥90%"),
      indicator("产出指标", "成本指标", "支出金额", "≤160000元"),
      indicator("效益指标", "社会效益指标", "法律援助知晓率", "≥75%"),
      indicator("满意度指标", "服务对象满意度指标", "群众满意度", "≥85%"),
    ])

  private static func indicator(
    _ level1: String, _ level2: String, _ level3: String, _ target: String
  ) -> Indicator {
    Indicator(
      level1: level1, level2: level2, level3: level3, description: "全年\(level3)",
      target: IndicatorTarget(reading: target, fiscalYear: 2022), basis: "年度计划")
  }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}
