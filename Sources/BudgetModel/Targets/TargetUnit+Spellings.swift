extension TargetUnit {
  /// A spelling of a unit: 千元 is 元 with a number a thousand times as great.
  struct Spelling: Sendable {
    let unit: TargetUnit
    let powerOfTen: Int
  }

  /// Every unit of the form's guide, with its spellings.
  ///
  /// Added to the guide's list are units whose first character would be read as a scale (千克, 千瓦 …), 百分点 and the
  /// time units 个小时, 季度 and 个季度.
  static let spellings = SpellingTable<Spelling>(
    rows.map { ($0.spellings, Spelling(unit: TargetUnit($0.name, $0.dimension), powerOfTen: $0.powerOfTen)) }
      + ownNames.map { ($0.name, Spelling(unit: $0, powerOfTen: 0)) })

  /// Every listed unit, once.
  public static let all: [TargetUnit] = {
    var seen: Set<String> = []
    return (rows.map { TargetUnit($0.name, $0.dimension) } + ownNames).filter {
      seen.insert($0.name).inserted
    }
  }()

  /// Units with spellings other than their canonical name.
  private static let rows: [(name: String, dimension: Dimension, spellings: String, powerOfTen: Int)] = [
    ("%", .share, "% 百分率 百分比", 0),
    ("‰", .share, "‰", 0),
    ("个百分点", .shareDifference, "个百分点 百分点", 0),
    ("元", .money, "元 圆 ¥ 元整 圆整 元人民币", 0),
    ("元", .money, "千元", 3),
    ("元", .money, "万元", 4),
    ("元", .money, "亿元", 8),
    ("工作日", .time, "工作日 个工作日", 0),
  ]

  /// Units that are written as they are called.
  private static let ownNames: [TargetUnit] =
    units(
      "件 起 宗 次 场 场次 期 批 批次 人 名 人次 户 户次 个 项 处 所 座 家 册 份 本 张 套 台 部 辆 篇 条 级 类", .count)
    + units("天 日 周 月 个月 年 小时 个小时 分钟 季度 个季度", .time)
    + units("公里 米 千米", .length)
    + units("平方米 亩 公顷", .area)
    + units("吨 公斤 千克", .mass)
    + units("千瓦 千瓦时 千伏", .power)
    + units("分", .score)

  private static func units(_ names: String, _ dimension: Dimension) -> [TargetUnit] {
    names.split(separator: " ").map { TargetUnit(String($0), dimension) }
  }
}
