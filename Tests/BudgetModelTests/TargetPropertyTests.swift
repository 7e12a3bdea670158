import Spreadsheet
import TestSupport
import Testing

@testable import BudgetModel

/// What holds for every value, tried on many.
@Suite struct TargetPropertyTests {
  // MARK: Canonical text

  @Test func canonicalTextReadsAsItself() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<2000 {
      let target = Self.randomReading(&random)
      let again = IndicatorTarget(reading: target.canonicalText, fiscalYear: 2022)
      #expect(again.hasSameReading(as: target), "\(target) → “\(target.canonicalText)” → \(again)")
      #expect(again.canonicalText == target.canonicalText)
    }
  }

  private static func randomReading(_ random: inout SplitMix64) -> IndicatorTarget {
    if Int.random(in: 0..<8, using: &random) == 0 { return randomDeadline(&random) }
    let number = randomNumber(&random)
    let unit = randomUnit(&random)
    let step = ExactDecimal(Int.random(in: 0...1000, using: &random))
    let upper = Int.random(in: 0..<4, using: &random) == 0 ? number.adding(step) : nil
    var comparators: [IndicatorTarget.Comparator?] = upper == nil ? IndicatorTarget.Comparator.allCases : []
    comparators.append(nil)
    let comparator = comparators.randomElement(using: &random) ?? nil
    let isCalendar =
      upper == nil && TargetQuantity(comparator: comparator, number: number, unit: unit).isCalendar
    return IndicatorTarget(
      raw: "", kind: .quantitative, comparator: isCalendar ? .atLeast : comparator, number: number,
      upper: upper, unit: unit)
  }

  private static func randomDeadline(_ random: inout SplitMix64) -> IndicatorTarget {
    let date = CalendarDate(
      year: Int.random(in: 1...9999, using: &random), month: Int.random(in: 1...12, using: &random),
      day: Int.random(in: 1...28, using: &random))
    return IndicatorTarget(raw: "", kind: .deadline, date: date)
  }

  private static func randomNumber(_ random: inout SplitMix64) -> ExactDecimal {
    let width = Int.random(in: 1...18, using: &random)
    let limit = (0..<width).reduce(1) { product, _ in product * 10 }
    let integer = Int.random(in: -limit...limit, using: &random)
    return ExactDecimal(integer).shifted(byPowerOfTen: Int.random(in: -6...6, using: &random)) ?? .zero
  }

  private static func randomUnit(_ random: inout SplitMix64) -> String? {
    let names = TargetUnit.all.map(\.name) + ["座桥", "℃", "㎡", "台(套)", "元/人", "次/季度", "元/人/年", "件/万人", "次/半年"]
    return Int.random(in: 0..<6, using: &random) == 0 ? nil : names.randomElement(using: &random)
  }

  // MARK: Spellings

  @Test func allSpellingsOfAValueReadAlike() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<2000 {
      let value = TargetSpelling.Value.random(&random)
      let expected = value.target
      for _ in 0..<3 {
        let spelling = TargetSpelling.spell(value, &random)
        let target = IndicatorTarget(reading: spelling, fiscalYear: 2022)
        #expect(target.hasSameReading(as: expected), "“\(spelling)” → \(target)")
        #expect(target.raw == spelling)
      }
    }
  }

  // MARK: Junk

  private static let pieces = [
    "≥", "≤", ">", "<", "=", "不低于", "不超过", "超过", "达到", "控制在", "以上", "以下", "以内", "内", "及", "且", "至", "到", "-",
    "～",
    "—", "1", "2", "0", "95", "2022", "12", "31", ",", "，", ".", "%", "％", "百分之", "百分率", "百", "千", "万", "亿",
    "十", "二", "两",
    "零", "点", "个", "人", "次", "元", "￥", "米", "级", "月", "日", "年", "季度", "第", "底", "末", "前", "旬", "上半年", "每",
    "/", "*",
    "余", "左右", "k", "优", "是", "达成", "null", " ", "\u{3000}", "\n", "（", "）", "。", "桥", "①", "㎡", "\u{301}",
    "🙂", "工作日", "当年",
    "完成", "于", "份", "T00:00:00", "度", "·", "多", "○",
  ]

  @Test func junkKeepsItsTextAndReadsTwiceAlike() {
    var random = SplitMix64(seed: 3)
    var quantities = 0
    for _ in 0..<10_000 {
      let raw = Self.randomJunk(&random)
      let year = Bool.random(using: &random) ? 2022 : nil
      let target = IndicatorTarget(reading: raw, fiscalYear: year)
      #expect(Array(target.raw.utf8) == Array(raw.utf8))
      #expect(Self.isConsistent(target), "“\(raw)” → \(target)")
      if target.number != nil { quantities += 1 }
      let again = IndicatorTarget(reading: target.canonicalText, fiscalYear: year)
      #expect(again.hasSameReading(as: target), "“\(raw)” → \(target) → \(again)")
    }
    #expect(quantities > 1000)
  }

  /// Pieces of the grammar in any order; every other time a number stands among the first.
  private static func randomJunk(_ random: inout SplitMix64) -> String {
    var parts = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }
    if Bool.random(using: &random) {
      let number = ["5", "12", "三", "十五", "2022", "95.0", "1,234", "-2"].randomElement(using: &random) ?? ""
      parts.insert(number, at: min(parts.count, Int.random(in: 0...1, using: &random)))
    }
    return parts.joined()
  }

  @Test func randomScalarsNeverCrash() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<2000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let plane: ClosedRange<UInt32> = Bool.random(using: &random) ? 0...0xFFFF : 0...0x10FFFF
        scalars.append(Unicode.Scalar(UInt32.random(in: plane, using: &random)) ?? "5")
      }
      let raw = String(scalars)
      let target = IndicatorTarget(reading: raw, fiscalYear: 2022)
      #expect(Array(target.raw.utf8) == Array(raw.utf8))
      #expect(Self.isConsistent(target), "\(scalars.map(\.value)) → \(target)")
    }
  }

  /// Whether the fields of a reading go together.
  private static func isConsistent(_ target: IndicatorTarget) -> Bool {
    let hasNoNumber =
      target.number == nil && target.upper == nil && target.unit == nil
      && (target.comparator == nil || target.kind == .quantitative)
    switch target.kind {
    case .placeholder: return hasNoNumber && target.date == nil && !target.isGrade
    case .qualitative: return hasNoNumber && target.date == nil
    case .deadline: return hasNoNumber && !target.isGrade
    case .quantitative:
      guard target.date == nil, !target.isGrade, let number = target.number else { return hasNoNumber }
      return target.upper.map { target.comparator == nil && number <= $0 } ?? true
    }
  }

  // MARK: Long values

  private static let longShapes: [(head: String, piece: String, tail: String)] = [
    ("≥", "9", "%"), ("≥3", "座", ""), ("", "1,", "234"), ("", "80-", "90"), ("", "十", "人"), ("", "三点五", "人"),
    ("", "每人", "5元"), ("5元", "/人", ""), ("5元", "每人", ""), ("≥80%", "且≤90%", ""), ("5个", "到", "六"),
    ("5个", "到三点五", "件"), ("", "3万", "元"), ("", "≥", "5"), ("5", "以上", ""), ("", " ", "5件"), ("", "—", ""),
    ("", "*", "/"),
    ("5件", "。", ""), ("2022年", "1", "月"), ("达到", "达到", "5%"), ("", "0", ".1"), ("0.", "0", "1"),
    ("", "一亿", "元"),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: longShapes.indices)
  func longValueTakesLinearTime(_ index: Int) {
    let shape = Self.longShapes[index]
    let size = index < 3 ? 1_000_000 : 50_000
    let count = size / shape.piece.utf8.count
    let raw = shape.head + String(repeating: shape.piece, count: count) + shape.tail
    #expect(IndicatorTarget(reading: raw, fiscalYear: 2022).raw.utf8.count == raw.utf8.count)
  }
}
