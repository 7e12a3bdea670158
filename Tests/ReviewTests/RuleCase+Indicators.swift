import BudgetModel
import Spreadsheet

@testable import Review

extension RuleCase {
  static let goals: [RuleCase] = [
    .fires("goal-missing", "no goal", ["goals"]) { $0.project.goals = [] },
    .silent("goal-missing", "one goal") { $0.project.goals = ["推动依法行政"] },
    .edge("goal-missing", "a sign for nothing", ["goals"]) { $0.project.goals = ["/"] },
    .edge("goal-missing", "a form without the field", undecided: true) { $0.lacks = [.goals] },

    .fires("goal-duplicated", "twice and thrice", ["goals[1]", "goals[2]"]) {
      $0.project.goals = ["甲乙", "甲乙", "甲乙"]
    },
    .silent("goal-duplicated", "one more word") { $0.project.goals = ["推动依法行政", "大力推动依法行政"] },
    .edge("goal-duplicated", "blanks and widths", ["goals[1]"]) { $0.project.goals = ["开展 3 次", "开展３次"] },

    .fires("goal-repeats-purpose", "the purpose", ["goals[1]"]) { $0.project.goals[1] = "用于法律援助经费" },
    .silent("goal-repeats-purpose", "part of it") { $0.project.goals[1] = "法律援助经费" },
    .edge("goal-repeats-purpose", "the purpose with a blank", ["goals[0]"]) {
      $0.project.goals = ["用于法律 援助经费"]
    },
    .edge("goal-repeats-purpose", "no purpose") { $0.project.purpose = nil },

    .fires(
      "goal-year-stale", "last year everywhere",
      [
        "goals[0]", "indicators[0].level3", "indicators[1].description", "indicators[2].target",
      ]
    ) {
      $0.project.goals[0] = "确保 2021 年底前完成"
      $0.project.indicators[0].level3 = "2021年受理数"
      $0.project.indicators[1].description = "到２０２１年的覆盖面"
      $0.setTarget(2, "2021-12-31前")
    },
    .silent("goal-year-stale", "this year, and last year as the basis") {
      $0.project.goals[0] = "2022年底前完成，2023 年巩固"
      $0.project.indicators[0].basis = "2021年实际数"
    },
    .edge("goal-year-stale", "a number that is no year") { $0.project.goals[0] = "完成 2021 件，编号12021年，1899年" },
    .edge("goal-year-stale", "a date", ["goals[0]"]) { $0.project.goals[0] = "自2021.6.1起" },
    .edge("goal-year-stale", "no fiscal year", undecided: true) {
      $0.fiscalYear = nil
      $0.project.goals[0] = "2021年完成"
    },
  ]

  static let indicators: [RuleCase] = [
    .fires(
      "indicator-level-missing", "each level once",
      [
        "indicators[0].level1", "indicators[1].level2", "indicators[2].level3",
      ]
    ) {
      $0.project.indicators[0].level1 = nil
      $0.project.indicators[1].level2 = nil
      $0.project.indicators[2].level3 = nil
    },
    .silent("indicator-level-missing", "unknown names") { $0.project.indicators[0].level2 = "其他指标" },
    .edge("indicator-level-missing", "a stroke", ["indicators[0].level3"]) {
      $0.project.indicators[0].level3 = "/"
    },
    .edge("indicator-level-missing", "a form without level 3", undecided: true) {
      $0.lacksColumns = [.level3]
    },

    .fires("indicator-level-mismatch", "quantity under benefit", ["indicators[0].level2"]) {
      $0.project.indicators[0].level1 = "效益指标"
    },
    .silent("indicator-level-mismatch", "old names") {
      $0.project.indicators[4].level1 = "项目效果指标"
      $0.project.indicators[4].level2 = "环境效益指标"
      $0.project.indicators[2].level1 = "项目产出"
      $0.project.indicators[2].level2 = "进度指标"
    },
    .edge("indicator-level-mismatch", "成本 of its own from 2021 on") {
      $0.project.indicators[3].level1 = "成本指标"
      $0.project.indicators[3].level2 = "经济成本指标"
    },
    .edge("indicator-level-mismatch", "成本 of its own in 2020", ["indicators[3].level1"]) {
      $0.fiscalYear = 2020
      $0.project.indicators[3].level1 = "成本指标"
      $0.project.indicators[3].level2 = "经济成本指标"
    },
    .edge("indicator-level-mismatch", "a level that nobody knows", undecided: true) {
      $0.project.indicators[0].level2 = "其他指标"
    },

    .fires("indicator-group-missing", "no satisfaction", ["indicators[5].level1"]) {
      $0.project.indicators.removeLast()
    },
    .silent("indicator-group-missing", "old names") { $0.project.indicators[4].level1 = "效果指标" },
    .edge(
      "indicator-group-missing", "no indicator at all", Array(repeating: "indicators[0].level1", count: 3)
    ) {
      $0.project.indicators = []
    },
    .edge("indicator-group-missing", "a form without level 1", undecided: true) {
      $0.lacksColumns = [.level1]
    },

    .fires("output-kind-missing", "no time", ["indicators[2].level2"]) {
      $0.project.indicators.remove(at: 2)
    },
    .silent("output-kind-missing", "a kind twice") { $0.project.indicators.append($0.project.indicators[0]) },
    .edge("output-kind-missing", "成本 of its own") {
      $0.project.indicators[3].level1 = "成本指标"
      $0.project.indicators[3].level2 = "经济成本指标"
    },
    .edge("output-kind-missing", "成本 of its own in 2020", ["indicators[2].level2"]) {
      $0.fiscalYear = 2020
      $0.project.indicators[3].level1 = "成本指标"
      $0.project.indicators[3].level2 = "经济成本指标"
    },
    .edge("output-kind-missing", "no output at all", undecided: true) {
      $0.project.indicators.removeFirst(4)
    },

    .fires("indicator-duplicated", "twice", ["indicators[1].level3"]) {
      $0.project.indicators[1].level3 = $0.project.indicators[0].level3
    },
    .silent("indicator-duplicated", "the same description") {
      $0.project.indicators[1].description = $0.project.indicators[0].description
    },
    .edge("indicator-duplicated", "a blank between", ["indicators[1].level3"]) {
      $0.project.indicators[1].level3 = "法律援助 案件受理数"
    },
    .edge("indicator-duplicated", "two without a name") {
      $0.project.indicators[0].level3 = nil
      $0.project.indicators[1].level3 = nil
    },

    .fires("indicator-compound", "a semicolon", ["indicators[0].level3"]) {
      $0.project.indicators[0].level3 = "受理数；办结数"
    },
    .silent("indicator-compound", "a 顿号") { $0.project.indicators[0].level3 = "保持工作稳定、持续开展" },
    .edge("indicator-compound", "one of half width at the end", ["indicators[0].level3"]) {
      $0.project.indicators[0].level3 = "受理数;"
    },

    .fires("timeliness-not-time", "reach", ["indicators[2].level3"]) {
      $0.project.indicators[2].level3 = "帮教小组覆盖率"
    },
    .silent("timeliness-not-time", "a rate of time") { $0.project.indicators[2].level3 = "执行通知书回执率" },
    .edge("timeliness-not-time", "reach as quality") { $0.project.indicators[1].level3 = "帮教小组覆盖率" },

    .fires("basis-missing", "none", ["indicators[0].basis"]) { $0.project.indicators[0].basis = nil },
    .silent("basis-missing", "one word") { $0.project.indicators[0].basis = "计划" },
    .edge("basis-missing", "a stroke", ["indicators[0].basis"]) { $0.project.indicators[0].basis = "/" },
    .edge("basis-missing", "a form without the column", undecided: true) { $0.lacksColumns = [.basis] },

    .fires("basis-repeats-name", "a copy", ["indicators[0].basis"]) {
      $0.project.indicators[0].basis = "法律援助案件受理数"
    },
    .silent("basis-repeats-name", "the description") { $0.project.indicators[0].basis = "全年法律援助案件受理数" },
    .edge("basis-repeats-name", "a copy with a colon", ["indicators[0].basis"]) {
      $0.project.indicators[0].basis = "法律援助案件受理数："
    },

    .fires("weight-sum", "96", ["indicators[0].weight"]) { $0.setWeights([16, 16, 16, 16, 16, 16]) },
    .silent("weight-sum", "100") { $0.setWeights([50, 10, 10, 10, 10, 10]) },
    .edge("weight-sum", "none at all") { $0.lacksColumns = [.remark] },
    .edge("weight-sum", "100 without that of one") { $0.setWeights([60, 10, 10, 10, 10]) },
    .edge("weight-sum", "one that can't be read", undecided: true) {
      $0.setWeights([60, 10, 10, 10])
      $0.written[.indicator(5, .weight)] = "十分之一"
    },
  ]
}

extension SampleForm {
  fileprivate mutating func setWeights(_ weights: [ExactDecimal]) {
    lacksColumns = [.remark]
    for (index, weight) in weights.enumerated() { project.indicators[index].weight = weight }
  }
}
