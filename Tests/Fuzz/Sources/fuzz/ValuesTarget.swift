import BudgetModel
import TestSupport

/// Whatever is written, it reads; what it reads as is spelled canonically, and that reads the same.
enum ValuesTarget {
  static func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for year in [nil, 2022] {
      let target = IndicatorTarget(reading: text, fiscalYear: year)
      precondition(target.raw == text)
      let again = IndicatorTarget(reading: target.canonicalText, fiscalYear: year)
      precondition(again.hasSameReading(as: target), "\(target) → \(again)")
    }
    _ = GoalText.split(text)
    _ = WrappedText.unwrapped(text)
    _ = WrappedText.onOneLine(text)
  }

  static func seeds() throws -> [[UInt8]] {
    let samples = try SampleFiles.submissions().flatMap { bytes in
      String(decoding: bytes, as: UTF8.self).split(separator: "\"raw\": \"").dropFirst().compactMap {
        $0.split(separator: "\"").first.map(String.init)
      }
    }
    let others = [
      "≥80%且≤100%", "80-90件", "2万人次", "百分之九十五", "控制在5万元以内", "2022年12月底前", "第三季度末", "每人500元",
      "=>.5", "95.00％", "12,34", "１，２３４元/人", "十五个工作日", "良", "/", "≥若干", "不少于 3 次/季度", "95.以上",
    ]
    return Set(samples + others).sorted().map { Array($0.utf8) }
  }
}
