import Testing

@testable import jixiao

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("绩效", 4), ("（）", 4), ("“”", 2), ("…", 1), ("ｱ", 1), ("Ａ１％", 6), ("한글", 4), ("ア", 2),
    ("e\u{301}", 1), ("\u{301}", 0), ("\u{200B}", 0), ("👍", 2), ("👩‍👩‍👧", 2), ("🇨🇳", 2), ("❤\u{FE0F}", 2),
    ("1\u{FE0F}\u{20E3}", 2),
    ("𠀀", 2), ("㎡", 2), ("①", 1), ("≥", 1), ("\t", 0), ("\u{1B}", 0), ("€", 1), ("￥", 2), ("\u{3000}", 2),
  ])
  func countsColumns(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.of(text) == columns, "\(text)")
  }

  @Test(arguments: [
    ("司法局.xlsx", 11, "司法局.xlsx"), ("司法局.xlsx", 10, "司法局.xl…"), ("司法局.xlsx", 4, "司…"), ("司法局", 5, "司法…"),
    ("司法局", 2, "…"), ("司法局", 1, "…"), ("司法局", 0, ""), ("", 0, ""),
  ])
  func cuts(_ text: String, _ width: Int, _ expected: String) {
    let cut = DisplayWidth.cut(text, to: width)
    #expect(cut == expected)
    #expect(DisplayWidth.of(cut) <= width)
  }
}
