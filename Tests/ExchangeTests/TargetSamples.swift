import Spreadsheet

@testable import BudgetModel

/// Targets of every kind with the readings that they have, and a submission that holds them.
enum TargetSamples {
  static let quantitative = IndicatorTarget(
    raw: "≥400 件", kind: .quantitative, comparator: .atLeast, number: ExactDecimal(400), unit: "件")
  static let range = IndicatorTarget(
    raw: "80~90.5%", kind: .quantitative, number: ExactDecimal(80), upper: ExactDecimal("90.5"), unit: "%")
  static let malformed = IndicatorTarget(raw: "≥若干", kind: .quantitative, comparator: .atLeast)
  static let deadline = IndicatorTarget(
    raw: "年底前", kind: .deadline, date: CalendarDate(year: 2022, month: 12, day: 31))
  static let undated = IndicatorTarget(raw: "年底前", kind: .deadline)
  static let qualitative = IndicatorTarget(raw: "按规定执行", kind: .qualitative)
  static let grade = IndicatorTarget(raw: "优", kind: .qualitative, isGrade: true)
  static let placeholder = IndicatorTarget(raw: "/", kind: .placeholder)

  static let all = [quantitative, range, malformed, deadline, undated, qualitative, grade, placeholder]

  static let submission = Submission(
    fiscalYear: 2022, department: Department(code: "315", name: "司法局"),
    projects: [
      Project(
        code: "13030622P00556710006E", name: "普法经费", unit: BudgetUnit(code: "315001", name: "司法局本级"),
        budget: Budget(total: Money(yuan: ExactDecimal(70_000))), purpose: "用于普法",
        disbursement: [
          Disbursement(month: 3, percent: ExactDecimal(20)), Disbursement(month: 12, percent: nil),
        ],
        goals: ["拟定规划"],
        indicators: all.map { Indicator(level1: "产出指标", level2: "数量指标", level3: "场次", target: $0) })
    ])
}
