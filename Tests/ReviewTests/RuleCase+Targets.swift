import BudgetModel

@testable import Review

extension RuleCase {
  /// A case of one indicator's value: 0 quantity, 1 quality, 2 time, 3 cost, 4 benefit, 5 satisfaction.
  private static func fires(_ rule: String, _ index: Int, _ raw: String) -> RuleCase {
    .fires(rule, raw, ["indicators[\(index)].target"]) { $0.setTarget(index, raw) }
  }

  private static func silent(_ rule: String, _ index: Int, _ raw: String) -> RuleCase {
    .silent(rule, raw) { $0.setTarget(index, raw) }
  }

  private static func edge(_ rule: String, _ index: Int, _ raw: String, fires: Bool) -> RuleCase {
    .edge(rule, raw, fires ? ["indicators[\(index)].target"] : []) { $0.setTarget(index, raw) }
  }

  /// A case of an indicator of another name.
  private static func named(
    _ kind: Kind, _ rule: String, _ index: Int, _ name: String, _ raw: String, fires: Bool
  ) -> RuleCase {
    RuleCase(
      rule: rule, kind: kind, what: "\(name) \(raw)", fields: fires ? ["indicators[\(index)].target"] : [],
      isUndecided: false
    ) {
      $0.project.indicators[index].level3 = name
      $0.setTarget(index, raw)
    }
  }

  static let targets: [RuleCase] =
    values + words + shares + directions + units
  private static let values: [RuleCase] = [
    fires("target-missing", 0, ""), fires("target-missing", 0, "—"), silent("target-missing", 0, "达成"),
    edge("target-missing", 0, "**", fires: true), edge("target-missing", 0, "无", fires: false),
    .edge("target-missing", "a form without the column", undecided: true) { $0.lacksColumns = [.target] },
    .edge("target-missing", "a formula that was not read is filled in") {
      $0.setTarget(0, "")
      $0.written[.indicator(0, .target)] = "#REF!"
    },

    fires("target-number-malformed", 0, "≥若干"), fires("target-number-malformed", 0, "12,34"),
    silent("target-number-malformed", 0, "不低于上年"), edge("target-number-malformed", 1, "≤5%以上", fires: true),
    edge("target-number-malformed", 0, "≥1,234件", fires: false),

    fires("target-unit-missing", 0, "≥350"), silent("target-unit-missing", 0, "≥350件"),
    edge("target-unit-missing", 0, "80-90", fires: true), edge("target-unit-missing", 0, "≥若干", fires: false),
    edge("target-unit-missing", 0, "12月31日前", fires: false),

    fires("comparator-missing", 0, "350件"), silent("comparator-missing", 0, "=350件"),
    edge("comparator-missing", 0, "350-400件", fires: false),
    edge("comparator-missing", 0, "350件以上", fires: false),
    edge("comparator-missing", 2, "12月31日前", fires: false),
  ]

  private static let words: [RuleCase] = [
    fires("target-repeats-text", 0, "法律援助案件受理数"), fires("target-repeats-text", 0, "全年法律援助 案件受理数"),
    silent("target-repeats-text", 0, "受理数达标"),
    edge("target-repeats-text", 0, "法律援助案件受理数：", fires: true),
    named(.edge, "target-repeats-text", 0, "≥350件", "≥350件", fires: false),

    fires("target-not-measurable", 0, "是否及时完成"), fires("target-not-measurable", 0, "按规定执行"),
    fires("target-not-measurable", 0, "单位正常运转情况。"), silent("target-not-measurable", 0, "情况良好"),
    edge("target-not-measurable", 0, "是", fires: false),
    edge("target-not-measurable", 0, "不是否定", fires: false),
  ]

  private static let shares: [RuleCase] = [
    fires("percent-over-100", 1, "≥950%"), silent("percent-over-100", 1, "≥99.9%"),
    edge("percent-over-100", 1, "=100%", fires: false), edge("percent-over-100", 1, "≥100.1%", fires: true),
    edge("percent-over-100", 1, "90%-110%", fires: true),
    named(.edge, "percent-over-100", 1, "案件同比增幅", "≥120%", fires: false),

    fires("percent-below-1", 1, "≤0.4 百分率"), silent("percent-below-1", 1, "≤40%"),
    edge("percent-below-1", 1, "≤1%", fires: false), edge("percent-below-1", 1, "=0%", fires: false),
    edge("percent-below-1", 1, "≤0.999%", fires: true), edge("percent-below-1", 0, "≥0.5公里", fires: false),

    fires("satisfaction-unit", 5, "≥85分"), fires("satisfaction-unit", 5, "≥120%"),
    silent("satisfaction-unit", 5, "满意"), edge("satisfaction-unit", 5, "=100%", fires: false),
    edge("satisfaction-unit", 5, "≥85", fires: false), edge("satisfaction-unit", 5, "90%-101%", fires: true),
  ]

  private static let directions: [RuleCase] = [
    fires("cost-direction", 3, "≥30000元"), fires("cost-direction", 3, ">1元"),
    silent("cost-direction", 3, "=30000元"),
    edge("cost-direction", 3, "30000元", fires: false), edge("cost-direction", 4, "≥30000元", fires: false),

    fires("quantity-direction", 0, "≤17人"), silent("quantity-direction", 0, "=17人"),
    edge("quantity-direction", 0, "≤17%", fires: false), edge("quantity-direction", 1, "≤17人", fires: false),
    edge("quantity-direction", 0, "<17人", fires: true),

    named(.fires, "negative-direction", 1, "再犯罪率", "≥5%", fires: true),
    named(.silent, "negative-direction", 1, "再犯罪率", "≤5%", fires: false),
    named(.edge, "negative-direction", 1, "降低再犯罪率", "≥5%", fires: false),
    named(.edge, "negative-direction", 1, "投诉率处理", "≥5%", fires: false),
    named(.edge, "negative-direction", 1, "投 诉 率", ">5%", fires: true),
  ]

  private static let units: [RuleCase] = [
    fires("cost-unit", 3, "≤80%"), fires("cost-unit", 3, "≤2000册"), silent("cost-unit", 3, "≤500元/人"),
    edge("cost-unit", 3, "≤8万元", fires: false), edge("cost-unit", 3, "≤500", fires: false),
    edge("cost-unit", 3, "按规定执行", fires: false),
    .edge("cost-unit", "a cost to society") {
      $0.project.indicators[3].level1 = "成本指标"
      $0.project.indicators[3].level2 = "社会成本指标"
      $0.setTarget(3, "≤3天")
    },

    fires("quantity-unit", 0, "≥70%"), silent("quantity-unit", 0, "≥70件"),
    edge("quantity-unit", 1, "≥70%", fires: false), edge("quantity-unit", 0, "≥3个百分点", fires: false),
  ]
}
