import BudgetModel
import Spreadsheet

@testable import Review

extension RuleCase {
  static let identity: [RuleCase] = [
    .fires("project-code-missing", "no code", ["code"]) { $0.project.code = nil },
    .silent("project-code-missing", "a code of any shape") { $0.project.code = "1" },
    .edge("project-code-missing", "a sign for nothing", ["code"]) { $0.project.code = "/" },
    .edge("project-code-missing", "a formula that was not read is filled in") {
      $0.project.code = nil
      $0.written[.code] = "#N/A"
    },
    .edge("project-code-missing", "a form without the field", undecided: true) { $0.lacks = [.code] },

    .fires("project-code-shape", "20 characters", ["code"]) { $0.project.code = "13030622P00556710004" },
    .fires("project-code-shape", "a typed blank", ["code"]) { $0.written[.code] = "13030622P 005567100047" },
    .silent("project-code-shape", "any letter and tail") { $0.project.code = "99999999AZZZZZZZZZZZZ" },
    .edge("project-code-shape", "a small letter", ["code"]) { $0.project.code = "13030622p005567100047" },
    .edge("project-code-shape", "a line break is a wrap") { $0.written[.code] = "13030622P\n005567100047" },
    .edge("project-code-shape", "blanks of a pasted form are wraps") {
      $0.written = [.code: "13030622P 005567100047", .name: "公共 法律服务"]
    },
    .edge("project-code-shape", "no code", undecided: true) { $0.project.code = nil },

    .fires("project-code-check", "a wrong last character", ["code"]) {
      $0.project.code = "13030622P005567100048"
    },
    .silent("project-code-check", "another right code") { $0.project.code = "13030622P00G6XW100035" },
    .edge("project-code-check", "a letter that no code has", ["code"]) {
      $0.project.code = "13030622P00S567100047"
    },
    .edge("project-code-check", "another letter than P") { $0.project.code = "13030622A005567100048" },
    .edge("project-code-check", "a code of no shape", undecided: true) { $0.project.code = "13030622" },

    .fires("project-code-district", "another district", ["code"]) {
      $0.project.code = "13030722P005567100047"
    },
    .silent("project-code-district", "an older year") { $0.project.code = "13030621P005567100047" },
    .edge("project-code-district", "the year after the budget's", ["code"]) {
      $0.project.code = "13030623P005567100047"
    },
    .edge("project-code-district", "no fiscal year", undecided: true) { $0.fiscalYear = nil },

    .fires("project-name-missing", "no name", ["name"]) { $0.project.name = nil },
    .silent("project-name-missing", "a name of one character") { $0.project.name = "甲" },
    .edge("project-name-missing", "a dash", ["name"]) { $0.project.name = "—" },

    .fires("unit-code-shape", "five digits", ["unit.code"]) { $0.project.unit.code = "31501" },
    .fires("unit-code-shape", "another name elsewhere", ["unit.name"]) { form in
      var other = SampleForm()
      other.project.code = "13030622P00G6XW100035"
      other.project.unit.name = "公证处"
      form.others = [other.sourced]
    },
    .silent("unit-code-shape", "the same name elsewhere, typed otherwise") { form in
      var other = SampleForm()
      other.project.code = "13030622P00G6XW100035"
      form.others = [other.sourced]
      form.project.unit.name = "秦皇岛市抚宁区 司法局本级"
    },
    .edge("unit-code-shape", "seven digits", ["unit.code"]) { $0.project.unit.code = "3150011" },
    .edge("unit-code-shape", "no code", undecided: true) { $0.project.unit.code = nil },

    .fires("title-mismatch", "another project's title", ["name"]) { $0.title = "2.普法经费绩效目标表" },
    .silent("title-mismatch", "blanks in the title") { $0.title = "1. 公共 法律服务 绩效目标表" },
    .edge("title-mismatch", "part of the name", ["name"]) { $0.title = "1.公共法律绩效目标表" },
    .edge("title-mismatch", "a title of the form", undecided: true) { $0.title = "（2022年度）项目支出绩效目标申报表" },
    .edge("title-mismatch", "no title", undecided: true) { $0.title = nil },

    .fires("project-conflict", "another purpose elsewhere", ["code", "code"]) { form in
      var other = SampleForm()
      other.project.purpose = "别的用途"
      form.others = [other.sourced]
    },
    .silent("project-conflict", "another project elsewhere") { form in
      var other = SampleForm()
      other.project.code = "13030622P00G6XW100035"
      form.others = [other.sourced]
    },
    .edge("project-conflict", "the same content elsewhere") { $0.others = [SampleForm().sourced] },

    .fires("cell-number-damaged", "a code that is a number", ["code"]) { $0.damaged = [.code] },
    .silent("cell-number-damaged", "a code that is text") { $0.project.code = "130306220000556700047" },
    .edge("cell-number-damaged", "scientific notation in a file without cells", ["code"]) {
      $0.isWithoutCells = true
      $0.project.code = "1.30306E+20"
    },
    .edge("cell-number-damaged", "an E in a code of a file without cells") {
      $0.isWithoutCells = true
      $0.project.code = "13030622P00556710006E"
    },
  ]

  static let money: [RuleCase] = [
    .fires("budget-missing", "no amount", ["budget.total"]) { $0.project.budget.total = nil },
    .silent("budget-missing", "an amount of nothing") { $0.project.budget.total = Money(yuan: 0) },
    .edge("budget-missing", "a dash", ["budget.total"]) {
      $0.project.budget.total = nil
      $0.written[.budgetTotal] = "—"
    },
    .edge("budget-missing", "an amount that can't be read is filled in") {
      $0.project.budget.total = nil
      $0.written[.budgetTotal] = "约十六万"
    },
    .edge("budget-missing", "a form without the field", undecided: true) { $0.lacks = [.budgetTotal] },

    .fires("budget-sum", "parts of less", ["budget.total"]) {
      $0.project.budget.fiscal = Money(yuan: 140_000)
    },
    .silent("budget-sum", "no other money") {
      $0.project.budget = Budget(total: Money(yuan: 160_000), fiscal: Money(yuan: 160_000))
    },
    .edge("budget-sum", "less than half a 分") { $0.setTotal("160000.004") },
    .edge("budget-sum", "a 分", ["budget.total"]) { $0.setTotal("160000.01") },
    .edge("budget-sum", "a part that can't be read", undecided: true) {
      $0.project.budget.other = nil
      $0.written[.budgetOther] = "若干"
    },
    .edge("budget-sum", "a form without parts", undecided: true) {
      $0.lacks = [.budgetFiscal, .budgetOther]
    },

    .fires("money-unit-unknown", "no unit", ["budget.total"]) { $0.moneyUnit = nil },
    .silent("money-unit-unknown", "万元") { $0.moneyUnit = .tenThousand },
    .edge("money-unit-unknown", "no amounts") {
      $0.moneyUnit = nil
      $0.project.budget = Budget()
    },
    .edge("money-unit-unknown", "a file without cells is in 元") { $0.isWithoutCells = true },

    .fires("cost-over-budget", "more", ["indicators[3].target"]) { $0.setTarget(3, "≤160001元") },
    .silent("cost-over-budget", "a price") { $0.setTarget(3, "≤200000元/人") },
    .edge("cost-over-budget", "the budget itself") { $0.setTarget(3, "=160000元") },
    .edge("cost-over-budget", "a range's upper end", ["indicators[3].target"]) {
      $0.setTarget(3, "1万元-17万元")
    },
    .edge("cost-over-budget", "no declared unit", undecided: true) { $0.moneyUnit = nil },
    .edge("cost-over-budget", "no budget", undecided: true) { $0.project.budget.total = nil },
  ]

  static let plan: [RuleCase] = [
    .fires("plan-range", "more than all", ["disbursement[3]"]) { $0.project.disbursement[3].percent = 101 },
    .fires("plan-range", "less than nothing", ["disbursement[0]"]) {
      $0.project.disbursement[0].percent = -1
    },
    .silent("plan-range", "nothing and all") { $0.project.disbursement[0].percent = 0 },
    .edge("plan-range", "an empty month") { $0.project.disbursement[0].percent = nil },
    .edge("plan-range", "a form without a plan", undecided: true) { $0.project.disbursement = [] },

    .fires("plan-decreasing", "a fall", ["disbursement[1]"]) { $0.project.disbursement[1].percent = 19 },
    .silent("plan-decreasing", "a rise") { $0.project.disbursement[1].percent = 69 },
    .edge("plan-decreasing", "no change") { $0.project.disbursement[1].percent = 20 },
    .edge("plan-decreasing", "a fall beyond an empty month", ["disbursement[2]"]) {
      $0.project.disbursement[1].percent = nil
      $0.project.disbursement[2].percent = 10
    },

    .fires("plan-incomplete", "90 %", ["disbursement[3]"]) { $0.project.disbursement[3].percent = 90 },
    .silent("plan-incomplete", "all in March") { $0.project.disbursement[0].percent = 100 },
    .edge("plan-incomplete", "nothing in December", ["disbursement[3]"]) {
      $0.project.disbursement[3].percent = nil
    },
    .edge("plan-incomplete", "no December", ["disbursement[2]"]) { $0.project.disbursement.removeLast() },
    .edge("plan-incomplete", "a share that can't be read", undecided: true) {
      $0.project.disbursement[3].percent = nil
      $0.written[.disbursement(3)] = "全部"
    },
  ]
}

extension SampleForm {
  fileprivate mutating func setTotal(_ text: String) {
    project.budget.total = ExactDecimal(text).map(Money.init(yuan:))
  }
}
