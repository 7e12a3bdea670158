import Spreadsheet
import TestSupport

@testable import BudgetModel

/// Writes one value in the many ways that people do.
enum TargetSpelling {
  /// A whole number of up to 9999, times a power of ten, with comparator and unit.
  struct Value {
    let comparator: IndicatorTarget.Comparator?
    let count: Int
    let unit: String

    var target: IndicatorTarget {
      IndicatorTarget(
        raw: "", kind: .quantitative, comparator: comparator, number: ExactDecimal(count), unit: unit)
    }

    static func random(_ random: inout SplitMix64) -> Value {
      let unit = units.randomElement(using: &random)?.key ?? "%"
      let count =
        Int.random(in: 1...99, using: &random) * ([1, 100, 10_000].randomElement(using: &random) ?? 1)
      let comparators: [IndicatorTarget.Comparator?] = IndicatorTarget.Comparator.allCases + [nil]
      return Value(
        comparator: comparators.randomElement(using: &random) ?? nil, count: count, unit: unit)
    }
  }

  private static let units: KeyValuePairs<String, [String]> = [
    "%": ["%", "％", "﹪", "百分率", "百分比"], "元": ["元", "圆", "元整"], "工作日": ["工作日", "个工作日"],
    "个百分点": ["个百分点"], "人次": ["人次"], "次": ["次"], "件": ["件"], "公里": ["公里"], "小时": ["小时"], "千米": ["千米"],
    "元/人": ["元/人", "圆／人", "元每人"], "次/季度": ["次/季度", "次每季度"], "‰": ["‰"], "个月": ["个月"],
  ]

  private static let prefixes: [IndicatorTarget.Comparator: [String]] = [
    .atLeast: [
      "≥", "≧", "⩾", ">=", "＞＝", "=>", "大于等于", "大于或等于", "不低于", "不少于", "不小于", "不得低于", "不得少于", "至少", "最少",
    ],
    .atMost: [
      "≤", "≦", "⩽", "<=", "＜＝", "=<", "小于等于", "小于或等于", "不高于", "不超过", "不大于", "不多于", "不得超过", "不得高于", "至多",
      "最多",
    ],
    .greater: [">", "＞", "大于", "高于", "超过", "多于"],
    .less: ["<", "＜", "小于", "低于", "少于", "不足", "不满"],
    .equal: ["=", "＝", "==", "等于", "达到"],
  ]

  private static let suffixes: [IndicatorTarget.Comparator: [String]] = [
    .atLeast: ["以上", "及以上"], .atMost: ["以下", "及以下", "以内", "内"],
  ]

  static func spell(_ value: Value, _ random: inout SplitMix64) -> String {
    var text = amount(of: value, &random)
    if let comparator = value.comparator {
      let prefix = prefixes[comparator]?.randomElement(using: &random) ?? ""
      if let suffix = suffixes[comparator]?.randomElement(using: &random), Bool.random(using: &random) {
        let leads = ["", prefix, comparator == .atMost ? "控制在" : "达到"]
        text = (leads.randomElement(using: &random) ?? "") + text + suffix
      } else {
        text = prefix + text
      }
    }
    return withBlanks(text, &random)
  }

  private static func amount(of value: Value, _ random: inout SplitMix64) -> String {
    let unit = units.first { $0.key == value.unit }?.value.randomElement(using: &random) ?? value.unit
    let style = Int.random(in: 0..<6, using: &random)
    switch style {
    case 0: return fullWidth(value.count) + unit
    case 1: return grouped(value.count) + unit
    case 2: return "\(value.count).00" + unit
    case 3 where value.count % 10_000 == 0 && value.unit != "千米": return "\(value.count / 10_000)万" + unit
    case 3 where value.count % 100 == 0: return "\(value.count / 100)百" + unit
    case 4 where value.unit == "%": return "百分之" + numeral(value.count)
    case 4 where value.unit == "元": return "￥\(value.count)"
    case 4 where value.unit == "元/人": return "每人\(value.count)元"
    case 4: return numeral(value.count) + unit
    default: return "\(value.count)" + unit
    }
  }

  private static func fullWidth(_ count: Int) -> String {
    let scalars = String(count).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func grouped(_ count: Int) -> String {
    guard count >= 1000 else { return "\(count)" }
    return "\(count / 1000)," + String(1000 + count % 1000).dropFirst()
  }

  /// A number of up to 99 with two or four zeros behind it, in numerals.
  static func numeral(_ count: Int) -> String {
    if count >= 10_000 { return numeral(count / 10_000) + "万" }
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    var text = ""
    var gap = false
    var rest = count
    for (place, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = rest / place
      rest %= place
      if digit > 0 {
        if gap, !text.isEmpty { text += "零" }
        text += place == 10 && digit == 1 && text.isEmpty ? name : digits[digit] + name
        gap = false
      } else {
        gap = true
      }
    }
    return text
  }

  private static func withBlanks(_ text: String, _ random: inout SplitMix64) -> String {
    guard Bool.random(using: &random) else { return text }
    let blanks = [" ", "\u{3000}", "\u{A0}", "\n", ""]
    return text.unicodeScalars.map { String($0) + (blanks.randomElement(using: &random) ?? "") }.joined()
  }
}
