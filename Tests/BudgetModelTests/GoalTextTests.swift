import BudgetModel
import TestSupport
import Testing

@Suite struct GoalTextTests {
  @Test(arguments: [
    ("1.应援优援\n2.信息化建设\n3.应援优援", ["应援优援", "信息化建设", "应援优援"]),
    ("1.应援优援，补贴到位 2.信息化建设 3.应援优援", ["应援优援，补贴到位", "信息化建设", "应援优援"]),
    ("1.保障办公正常运转", ["保障办公正常运转"]),
    ("保障办公正常运转", ["保障办公正常运转"]),
    ("1、甲；2、乙；3、丙。", ["甲；", "乙；", "丙。"]),
    ("（1）甲（2）乙", ["甲（2）乙"]),
    ("（1）甲。（2）乙", ["甲。", "乙"]),
    ("(1)甲 (2)乙", ["甲", "乙"]),
    ("①甲 ②乙 ③丙", ["甲", "乙", "丙"]),
    ("目标1：甲\n目标2：乙", ["甲", "乙"]),
    ("１．甲\n２．乙", ["甲", "乙"]),
    ("1．甲\r\n2．乙", ["甲", "乙"]),
    ("全年目标： 1.甲 2.乙", ["全年目标：", "甲", "乙"]),
    ("", []), ("  \n", []), ("　", []),
  ])
  func splitsAtItemMarks(text: String, goals: [String]) {
    #expect(GoalText.split(text) == goals)
  }

  @Test(arguments: [
    ("1.确保 2021 年底前每个乡镇有 2 名以上调解员 2.工资按时发放", ["确保 2021 年底前每个乡镇有 2 名以上调解员", "工资按时发放"]),
    ("修建1.5公里道路", ["修建1.5公里道路"]),
    ("1.5公里道路通车", ["1.5公里道路通车"]),
    ("完成率达到。1.好", ["完成率达到。1.好"]),
    ("2.乙 3.丙", ["2.乙 3.丙"]),
    ("1.甲 3.丙", ["甲 3.丙"]),
    ("1.2022年完成规划 2.2023年验收", ["2022年完成规划", "2023年验收"]),
    ("1.甲（1）子项一（2）子项二 2.乙", ["甲（1）子项一（2）子项二", "乙"]),
  ])
  func keepsNumbersInsideSentences(text: String, goals: [String]) {
    #expect(GoalText.split(text) == goals)
  }

  @Test func removesWrapBlanksAfterSplitting() {
    #expect(GoalText.split("1.加强 建设 2.提高 水平") == ["加强建设", "提高水平"])
  }

  @Test(arguments: [
    ["甲", "乙"], ["5公里道路"], ["2022年完成", "工资"], ["含有\n2.的目标", "乙"], ["①甲", "②乙"], ["甲"], [],
    ["第一行\n第二行", "乙 1.5 倍"],
  ])
  func joinsSoThatSplittingRestores(goals: [String]) {
    #expect(GoalText.split(GoalText.joined(goals)) == goals)
  }

  @Test func numbersGoalsAsTheFormDoes() {
    #expect(GoalText.joined(["甲", "乙"]) == "1.甲\n2.乙")
  }

  @Test func joinedGoalsSplitAgainWhateverTheyHold() {
    var random = SplitMix64(seed: 7)
    let pieces = ["工作", "2022年", "5", " ", "，", "。", "年底前", "1.5倍", "（", "）", "A", "百分之三", "有 2 名以上"]
    for _ in 0..<2000 {
      let goals = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        let text = (0..<Int.random(in: 1...8, using: &random)).map { _ in
          pieces.randomElement(using: &random)!
        }
        return WrappedText.unwrapped("目" + text.joined())
      }
      #expect(GoalText.split(GoalText.joined(goals)) == goals)
    }
  }
}
