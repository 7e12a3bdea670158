import TestSupport
import Testing

@testable import BudgetModel

@Suite struct LabelFoldingTests {
  @Test(arguments: [
    ("项目编码", "项目编码"), ("项 目 编 码：", "项目编码"), ("项目\n名称:", "项目名称"), ("其中：财政资金", "财政资金"), ("其中: 财政资金", "财政资金"),
    ("其 中：财政资金：", "财政资金"), ("预算数（元）", "预算数(元)"), ("服务对象、满意度", "服务对象满意度"), ("ＡＢ１２", "AB12"),
    ("“七五”普法", "\"七五\"普法"),
    ("「七五」普法", "\"七五\"普法"), ("『七五』", "\"七五\""), ("‘七五’", "'七五'"), ("３月底", "3月底"),
    ("\u{FEFF}名称\u{200B}", "名称"), ("：", ""), ("", ""),
    ("其中", "其中"), ("其中：", "其中"), ("其中：其中：资金", "资金"), ("⼀级指标", "一级指标"), ("①", "1"),
  ])
  func folds(_ label: String, _ folded: String) {
    #expect(LabelFolding.folded(label) == folded)
  }

  @Test(arguments: [
    ("预算数（万元）", "预算数", MoneyUnit.tenThousand), ("预算数(元)", "预算数", .yuan),
    ("资金总额（单位：万元）", "资金总额", .tenThousand),
    ("资金（千元）", "资金", .thousand), ("资金（亿元）", "资金", .hundredMillion), ("预算数（金额单位：万元）", "预算数", .tenThousand),
    ("（元）", "", .yuan),
  ])
  func splitsTheMoneyUnit(_ label: String, _ rest: String, _ unit: MoneyUnit) {
    let split = LabelFolding.splittingMoneyUnit(LabelFolding.folded(label))
    #expect(split.label == rest)
    #expect(split.unit == unit)
  }

  @Test(arguments: ["预算数", "（元）预算数", "预算数（个）", "元", "(万)", ""])
  func leavesOtherLabels(_ label: String) {
    let folded = LabelFolding.folded(label)
    let split = LabelFolding.splittingMoneyUnit(folded)
    #expect(split.label == folded)
    #expect(split.unit == nil)
  }

  private static let pieces = [
    "其中", "：", ":", "、", "资金", "（", "）", "元", " ", "\u{3000}", "\n", "“", "』", "Ａ", "①", "\u{A8}", "a",
    "\u{301}", "㎡", "\u{FEFF}",
    "\0", "ﬀ", "\u{1D15E}", "､", "︰", "＂", "`", "\u{2033}",
  ]

  @Test func foldingTwiceChangesNothingMore() {
    var random = SplitMix64(seed: 72)
    for _ in 0..<2000 {
      let label = (0..<Int.random(in: 0...8, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let once = LabelFolding.folded(label)
      #expect(
        Array(LabelFolding.folded(once).utf8) == Array(once.utf8),
        "\(label.debugDescription) \(once.debugDescription)")
      #expect(!once.unicodeScalars.contains { WrappedText.isUnicodeBlank($0) || $0 == "、" })
    }
  }

  /// The quick way for common characters comes to what the way for any text comes to.
  @Test func foldsQuicklyWhatItFoldsAnyhow() {
    var random = SplitMix64(seed: 77)
    let characters = Array("目标其中：:、。“”‘’「」『』《》〈〉（），；！？％＂＇～｀Ａｚ０9aZ \t\u{3000}()\"'·—…①ﬁ")
    for _ in 0..<3_000 {
      let text = String(
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
          characters.randomElement(using: &random) ?? "目"
        })
      #expect(LabelFolding.folded(text) == LabelFolding.foldedAnyhow(text), "\(text)")
    }
    let long = String(repeating: "完成“七五”普法，", count: 400)
    #expect(LabelFolding.folded(long) == LabelFolding.foldedAnyhow(long))
  }
}
