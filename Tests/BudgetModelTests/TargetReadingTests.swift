import Spreadsheet
import Testing

@testable import BudgetModel

/// The grammar of values: what each spelling reads as, in every field.
@Suite struct TargetReadingTests {
  /// A reading with all its fields, as ``TargetReadings`` writes it.
  private static func line(_ target: IndicatorTarget) -> String {
    var parts: [String] = []
    switch target.kind {
    case .placeholder: parts.append("none")
    case .qualitative: parts.append(target.isGrade ? "grade" : "text")
    case .deadline: parts.append("@" + (target.date?.description ?? "?"))
    case .quantitative: break
    }
    if let comparator = target.comparator { parts.append(comparator.rawValue) }
    if target.kind == .quantitative || target.number != nil {
      let upper = target.upper.map { "…\($0)" } ?? ""
      parts.append((target.number?.description ?? "?") + upper)
    }
    if let unit = target.unit { parts.append(unit) }
    if target.kind != .deadline, let date = target.date { parts.append("@\(date)") }
    return parts.joined(separator: " ")
  }

  @Test func everyValueReads() {
    let values = TargetReadings.all
    #expect(values.count > 300)
    #expect(Set(values.map(\.raw)).count == values.count, "no value twice")
    for (raw, reading) in values {
      let target = IndicatorTarget(reading: raw, fiscalYear: 2022)
      #expect(target.raw == raw)
      #expect(Self.line(target) == reading, "\(raw)")
    }
  }

  @Test(arguments: [
    "12月31日前", "年底前", "6月", "第三季度末", "上半年", "当年12月", "次年3月", "2月29日", "12月上旬", "年内",
  ])
  func relativeDeadlineHasNoDateWithoutYear(_ raw: String) {
    let target = IndicatorTarget(reading: raw, fiscalYear: nil)
    #expect(Self.line(target) == "@?")
    #expect(target.canonicalText == raw)
  }

  @Test(arguments: [Int.min, -1, 0, 9999, Int.max])
  func impossibleFiscalYearIsUnknown(_ year: Int) {
    for raw in ["年底前", "次年3月", "本年底", "2月29日"] {
      #expect(Self.line(IndicatorTarget(reading: raw, fiscalYear: year)) == "@?")
    }
    #expect(Self.line(IndicatorTarget(reading: "2022年底", fiscalYear: year)) == "@2022-12-31")
    #expect(Self.line(IndicatorTarget(reading: "2月30日", fiscalYear: year)) == "text")
  }

  @Test func dateWithYearNeedsNoFiscalYear() {
    for raw in ["2022年12月31日", "2022.12.31", "2022年12月", "2022年底", "2022年第四季度", "2022-12"] {
      #expect(Self.line(IndicatorTarget(reading: raw, fiscalYear: nil)) == "@2022-12-31", "\(raw)")
    }
  }

  @Test func blanksOfAllKindsAreNoValue() {
    for raw in ["", " ", "\u{3000}", "\t\n\r\n", "\u{A0}\u{200B}\u{FEFF}"] {
      #expect(Self.line(IndicatorTarget(reading: raw, fiscalYear: 2022)) == "none")
    }
    #expect(Self.line(IndicatorTarget(reading: "≥95\n%", fiscalYear: 2022)) == "≥ 95 %")
    #expect(Self.line(IndicatorTarget(reading: "\u{FEFF}≥\u{A0}95\u{200B}%", fiscalYear: 2022)) == "≥ 95 %")
  }
}
