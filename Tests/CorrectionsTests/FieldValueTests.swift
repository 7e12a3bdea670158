import BudgetModel
import Corrections
import Spreadsheet
import Testing

@Suite struct FieldValueTests {
  @Test(
    arguments: [
      ("同样", "同样", nil), ("有 关", "有关", .form), ("Ａ类，甲", "A类,甲", .form), ("“甲”", "「甲」", .form),
      ("第一行\n第二行", "第一行第二行", .form),
      ("e\u{301}", "é", .form), ("5 10", "510", .substance), ("1. 5", "1.5", .substance),
      ("①", "1", .substance),
      ("m²", "m2", .substance), ("甲、乙", "甲乙", .substance), ("A", "a", .substance), ("", "\u{3000}", .form),
      ("甲。", "甲", .substance), ("95 %", "95%", .form), ("5 kg", "5kg", .substance),
    ] as [(String, String, ChangeKind?)])
  func texts(old: String, new: String, kind: ChangeKind?) {
    #expect(FieldValue.difference(from: .text(old), to: .text(new)) == kind)
    #expect(FieldValue.difference(from: .text(new), to: .text(old)) == kind)
  }

  @Test(
    arguments: [
      ("≥95%", "≥95%", nil), ("≥95 百分率", "≥95%", .form), ("16万元", "160000元", .form),
      ("不低于95%", "≥95%", .form),
      ("≥95%", "≤95%", .substance), ("≥95%", "≥96%", .substance), ("5人", "5人次", .substance),
      ("5件", "=5件", .substance),
      ("优", "良", .substance), ("按时 完成", "按时完成", .form), ("按时完成", "及时完成", .substance), ("/", "", .form),
      ("≥若干", "≥ 若干", .form), ("≥若干", "≥许多", .substance), ("年底前", "12月31日前", .substance),
      ("2022年12月31日前", "2022.12.31", .form),
    ] as [(String, String, ChangeKind?)])
  func targets(old: String, new: String, kind: ChangeKind?) {
    let values = [old, new].map { FieldValue.target(IndicatorTarget(reading: $0, fiscalYear: nil)) }
    #expect(FieldValue.difference(from: values[0], to: values[1]) == kind)
    #expect(FieldValue.difference(from: values[1], to: values[0]) == kind)
  }

  @Test func oneTextOfTwoReadingsDiffers() {
    let values = [2022, 2023].map { FieldValue.target(IndicatorTarget(reading: "年底前", fiscalYear: $0)) }
    #expect(FieldValue.difference(from: values[0], to: values[1]) == .substance)
  }

  @Test func nothingAndValues() {
    let zero = FieldValue.money(Money(yuan: .zero))
    #expect(FieldValue.difference(from: nil, to: nil) == nil)
    #expect(FieldValue.difference(from: nil, to: .text(" ")) == .form)
    #expect(FieldValue.difference(from: nil, to: .text("甲")) == .substance)
    #expect(FieldValue.difference(from: zero, to: nil) == .substance)
    #expect(FieldValue.difference(from: zero, to: .text("0")) == .substance)
  }

  @Test(
    arguments: [
      ("16万元", .money, "160000.00"), ("1,234.5", .money, "1234.50"), ("≥5元", .money, nil),
      ("5人", .money, nil),
      ("", .money, nil), ("25%", .percent, "25"), ("25元", .percent, nil), ("10分", .weight, "10"),
      ("２０２２年", .year, "2022"),
      ("22", .year, nil), (" 甲 \n乙 ", .line, "甲乙"), ("13 06", .code, "1306"), (" ", .text, nil),
      ("≥5 件", .target, "≥5 件"),
    ] as [(String, ValueKind, String?)])
  func typed(text: String, kind: ValueKind, value: String?) {
    #expect(FieldValue(reading: text, as: kind, fiscalYear: nil)?.description == value)
  }
}
