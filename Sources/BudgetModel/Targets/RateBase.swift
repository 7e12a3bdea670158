/// What a rate is counted by: 人 of 元/人, 季度 of 每季度1次, 万人 of 件/万人.
///
/// It names the rate's base and takes no part in the number, so 万人 stays as written. A measure word before a time is
/// left out: 每个月 is 月.
struct RateBase {
  let name: String
  let isListed: Bool

  /// Reads what stands behind a slash; nil for a text that can't be a unit.
  init?(_ text: ArraySlice<Unicode.Scalar>) {
    let base = text.first == "每" ? text.dropFirst() : text
    if let name = RateBase.names.meaning(of: base) {
      self.name = name
      isListed = true
    } else {
      guard UnlistedUnit.isUnit(base) else { return nil }
      name = base.text
      isListed = false
    }
  }

  /// Takes 每人每年 at the front of a text: the names of its bases, none where there is no such thing.
  static func take(from scanner: inout TargetScanner) -> [String] {
    var taken: [String] = []
    while scanner.next == "每" {
      var ahead = scanner
      ahead.skip(1)
      guard let name = ahead.take(names) else { break }
      taken.append(name)
      scanner = ahead
    }
    return taken
  }

  /// What 每 may stand before; another word there may belong to the sentence (每年培训5次).
  private static let names: SpellingTable<String> = {
    let aliases = [("个月", "月"), ("个季度", "季度"), ("个工作日", "工作日"), ("个小时", "小时")]
    let periods = "季 半年 年度 学期 学年 旬"
    let places = "村 社区 乡镇 街道 县 校 班 车 单位"
    let multiples = "百人 千人 万人 万人次 百户 千户 万户 百元 千元 万元 亿元"
    let units = TargetUnit.all.map(\.name).filter { name in !aliases.contains { $0.0 == name } }
    let own = (units + [periods, places, multiples].flatMap { $0.split(separator: " ").map(String.init) })
    return SpellingTable(aliases.map { (spellings: $0.0, meaning: $0.1) } + own.map { ($0, $0) })
  }()
}
