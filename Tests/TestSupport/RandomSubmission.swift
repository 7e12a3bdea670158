public import BudgetModel
import Spreadsheet

/// Random submissions as a reader would make them: normalised, but full of what breaks careless formats.
///
/// Every text is a fixed point of ``WrappedText/unwrapped(_:)`` and is nil rather than empty; codes hold no blanks and
/// differ; plans are of March, June, October and December and never fall; goals hold no item marks; levels 1 and 2 are
/// never empty below a row that has them; the department's code is that of its units.
public struct RandomSubmission {
  private var random: SplitMix64
  private var serial = 0

  /// The number of projects and, in each, of indicators that a submission has at most.
  public var projectLimit = 4
  public var indicatorLimit = 12

  public init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// The next submission of the sequence.
  public mutating func next() -> Submission {
    let year = chance(0.7) ? Int.random(in: 2019...2026, using: &random) : nil
    let count = Int.random(in: 0...projectLimit, using: &random)
    let hasWeights = chance(0.3)
    let projects = (0..<count).map { _ in project(year: year, hasWeights: hasWeights) }
    let department = Department(
      code: projects.isEmpty ? nil : "315", name: chance(0.6) ? line(upTo: 4) : nil)
    return Submission(
      fiscalYear: year, department: department, overall: chance(0.5) ? overall() : nil, projects: projects)
  }

  // MARK: - The department's text

  private mutating func overall() -> OverallObjectives {
    OverallObjectives(
      objectives: (0..<Int.random(in: 1...12, using: &random)).map { _ in paragraph() },
      subObjectives: (0..<Int.random(in: 0...11, using: &random)).map { _ in
        SubObjective(name: line(upTo: 4) ?? "普法宣传工作", indicator: text(upTo: 30))
      },
      measures: (0..<Int.random(in: 0...3, using: &random)).map { _ in paragraph() })
  }

  private mutating func paragraph() -> TitledParagraph {
    TitledParagraph(title: line(upTo: 6) ?? "完善制度建设", text: text(upTo: 40))
  }

  // MARK: - A project

  private mutating func project(year: Int?, hasWeights: Bool) -> Project {
    serial += 1
    return Project(
      code: code(), name: line(upTo: 4) ?? "普法经费",
      unit: BudgetUnit(code: "31500\(Int.random(in: 1...9, using: &random))", name: line(upTo: 4) ?? "公证处"),
      budget: Budget(total: money(), fiscal: money(), other: money()), purpose: text(upTo: 12),
      disbursement: plan(), goals: (0..<Int.random(in: 0...4, using: &random)).map { _ in goal() },
      indicators: indicators(year: year, hasWeights: hasWeights))
  }

  private mutating func code() -> String {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let tail = (0..<7).map { _ in String(alphabet.randomElement(using: &random) ?? "0") }.joined()
    let number = String(10_000 + serial).suffix(4)
    return (chance(0.1) ? "030306" : "130306") + "22P" + tail + "1" + number
  }

  private mutating func money() -> Money? {
    guard chance(0.8) else { return nil }
    let digits = Int.random(in: 1...15, using: &random)
    let greatest = (0..<digits).reduce(1) { power, _ in power * 10 } - 1
    let number = ExactDecimal(chance(0.05) ? 0 : Int.random(in: 0...greatest, using: &random))
    return number.shifted(byPowerOfTen: -Int.random(in: 0...2, using: &random)).map(Money.init(yuan:))
  }

  private mutating func plan() -> [Disbursement] {
    guard chance(0.8) else { return [] }
    let stepsInWhole = chance(0.6) ? 100 : 1_000
    var steps = 0
    return [3, 6, 10, 12].map { month in
      steps = Int.random(in: steps...stepsInWhole, using: &random)
      let percent = ExactDecimal(steps * (1_000 / stepsInWhole)).shifted(byPowerOfTen: -1)
      return Disbursement(month: month, percent: percent)
    }
  }

  private mutating func goal() -> String {
    let goal = joined(RandomSubmission.goalPieces, upTo: 8)
    return goal.isEmpty ? "推动依法行政" : goal
  }

  private mutating func indicators(year: Int?, hasWeights: Bool) -> [Indicator] {
    var level1: String?
    var level2: String?
    let count = Int.random(in: 0...indicatorLimit, using: &random)
    return (0..<count).map { _ in
      if level1 == nil || chance(0.3) { level1 = chance(0.9) ? pick(RandomSubmission.level1) : level1 }
      if level2 == nil || chance(0.5) { level2 = chance(0.9) ? pick(RandomSubmission.level2) : level2 }
      let points = ExactDecimal(Int.random(in: 0...200, using: &random)).shifted(byPowerOfTen: -1)
      return Indicator(
        level1: level1, level2: level2, level3: line(upTo: 5) ?? "宣传场次", description: text(upTo: 10),
        target: IndicatorTarget(reading: raw(), fiscalYear: year), basis: text(upTo: 5),
        weight: hasWeights ? points : nil, remark: chance(0.1) ? text(upTo: 4) : nil)
    }
  }

  private mutating func raw() -> String {
    chance(0.7) ? pick(RandomSubmission.targets) ?? "" : text(upTo: 6) ?? ""
  }

  // MARK: - Texts

  private mutating func text(upTo count: Int) -> String? {
    guard chance(0.9) else { return nil }
    let text = joined(RandomSubmission.pieces, upTo: chance(0.02) ? count * 50 : count)
    return text.isEmpty ? nil : text
  }

  /// A text of one line.
  private mutating func line(upTo count: Int) -> String? {
    let line = RandomSubmission.settled(
      WrappedText.onOneLine(joined(RandomSubmission.pieces, upTo: count)))
    return line.isEmpty ? nil : line
  }

  private mutating func joined(_ pieces: [String], upTo count: Int) -> String {
    let chosen = (0..<Int.random(in: 1...max(1, count), using: &random)).map { _ in pick(pieces) ?? "" }
    return RandomSubmission.settled(chosen.joined())
  }

  /// The text without wrap blanks, until nothing more is removed.
  private static func settled(_ text: String) -> String {
    var text = text
    while case let next = WrappedText.unwrapped(text), !next.utf8.elementsEqual(text.utf8) { text = next }
    return text
  }

  private mutating func pick(_ choices: [String]) -> String? { choices.randomElement(using: &random) }

  private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

  private static let level1 = ["产出指标", "效益指标", "满意度指标", "成本指标"]
  private static let level2 = ["数量指标", "质量指标", "时效指标", "社会效益指标", "服务对象满意度指标"]

  private static let targets = [
    "≥400 件", "≤0.4 百分率", "=70000元", "-5%", "＝100%", "+3", "@所有人", "≥95%", "120000 元", "是否及时完成", "80~90%",
    "12月31日前", "优", "/", "", "2万人次", "≥若干", "'=1", "'", "0012", "1E5", "1,234 元", "-1,234.00", "\"引号\"",
  ]

  private static let goalPieces = [
    "加强基层司法行政建设", "，", "保障“工作”机制", "；", "提升 WPS 应用水平", "=", "\"引号\"", ",", "😀", "\n", " ", "全角Ａ",
    "有 2 名以上专职人员", "'", "𠮷", "\t", "+", "-", "@", "（街道）",
  ]

  private static let pieces =
    goalPieces + [
      "=1+1", "+86", "-5", "@SUM(A1)", "＝１＋１", "1.5", "0012", "13030622P005567100047", "\u{00A0}", "\u{3000}",
      "\r\n", "\r",
      "\\", "{}", "[1]", "|", ";", ":", "：", "e\u{301}", "é", "👨‍👩‍👧", "🇨🇳", "\u{7F}", "NULL", "null", "TRUE",
      "#N/A", "1/2", "2022年12月",
      "≥", "㎡", "①", "%", "''", "\"\"", "<b>&amp;", "_x000D_", "\u{2028}", "ﬁ", "１２３", "…", "——", "10^5",
      "长文本，",
    ]
}
