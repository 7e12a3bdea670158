import Spreadsheet
import Testing

@testable import BudgetModel

@Suite struct TargetUnitTests {
  /// The list of the form's guide.
  private static let guide = """
    % ‰ 个百分点 元 件 起 宗 次 场 场次 期 批 批次 人 名 人次 户 户次 个 项 处 所 座 家 册 份 本 张 套 台 部 辆 公里 米 千米 平方米 亩 公顷 吨 公斤 天 日 \
    工作日 周 月 个月 年 小时 分钟 篇 条 分 级 类
    """.split(separator: " ").map(String.init)

  @Test func everyUnitOfTheGuideIsListed() throws {
    for name in Self.guide {
      let unit = try #require(TargetUnit(named: name), "\(name)")
      #expect(unit.name == name)
      #expect(TargetUnit.all.contains(unit))
      let target = IndicatorTarget(reading: "≥5\(name)", fiscalYear: 2022)
      #expect(target.unit == name)
      #expect(target.number?.description == "5")
    }
    #expect(Set(TargetUnit.all.map(\.name)).count == TargetUnit.all.count)
  }

  @Test func dimensions() {
    #expect(TargetUnit(named: "元")?.dimension == .money)
    #expect(TargetUnit(named: "%")?.dimension == .share)
    #expect(TargetUnit(named: "个百分点")?.dimension == .shareDifference)
    #expect(TargetUnit(named: "工作日")?.dimension == .time)
    #expect(TargetUnit(named: "人次")?.dimension == .count)
  }

  @Test(arguments: ["万元", "百分率", "个工作日", "元/人", "座桥", "", "/"])
  func othersAreNoListedUnit(_ name: String) {
    #expect(TargetUnit(named: name) == nil)
  }

  @Test func ratesCountTheirFirstUnit() {
    #expect(TargetUnit(countedBy: "元/人/年")?.name == "元")
    #expect(TargetUnit(countedBy: "次")?.name == "次")
    #expect(TargetUnit(countedBy: "座桥/年") == nil)
    #expect(TargetUnit(countedBy: "/年") == nil)
  }
}
