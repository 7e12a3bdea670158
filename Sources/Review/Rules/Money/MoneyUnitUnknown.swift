import BudgetModel
import Wording

/// A form with amounts declares whether they are in 元 or in 万元.
struct MoneyUnitUnknown: Rule {
  let id = "money-unit-unknown"
  let severity = Severity.warning
  let needs: [FormPart] = [.budget]

  let texts = RuleTexts(
    title: (
      "没有注明金额单位",
      "The money unit is not declared"
    ),
    what: (
      "填了金额的表要注明金额单位，例如“单位：元”或“预算数（万元）”。",
      "A form with amounts declares their unit, as in 单位：元 or 预算数（万元）."
    ),
    why: (
      "元和万元相差一万倍。没有注明时按元读取，成本指标与预算数的比较就无法判断。",
      "元 and 万元 differ by ten thousand. Undeclared amounts are read as 元, and costs can't be compared "
        + "with the budget."
    ),
    example: (
      "预算数写着 16，表上没有“单位：万元”。",
      "The budget says 16, and nowhere stands 单位：万元."
    ),
    instead: (
      "在表头右上方写上“单位：元”或“单位：万元”。",
      "Write 单位：元 or 单位：万元 above the table."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    guard !project.declaresMoneyUnit else { return }
    let amounts: [FieldPath] = [.budgetTotal, .budgetFiscal, .budgetOther]
    guard let amount = amounts.first(where: { project.isFilled($0) && !project.labelDeclaresUnit(of: $0) })
    else { return }
    report.finding(amount, Message(text: project.text(of: amount)))
  }

  struct Message: RuleSentence {
    let text: String

    var chinese: String {
      "表中没有注明金额单位，\(quoted(text))已按元读取；请注明“单位：元”或“单位：万元”。"
    }

    var english: String {
      "No money unit is declared, so \(quoted(text)) was read as yuan; write 单位：元 or 单位：万元 above the table."
    }
  }
}
