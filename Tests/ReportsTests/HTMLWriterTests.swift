import Testing

@testable import Reports

@Suite struct HTMLWriterTests {
  @Test(
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("\"' onload='x", "&quot;&#39; onload=&#39;x"), ("&lt;", "&amp;lt;"), ("第一行\n第二行\t", "第一行 第二行 "),
      ("\u{1B}[31m\u{0}\u{85}", "\u{FFFD}[31m\u{FFFD}\u{FFFD}"),
      ("\u{202E}txt\u{2066}", "\u{FFFD}txt\u{FFFD}"),
      ("\u{FEFE}\u{200F}\u{9B}", "\u{FEFE}\u{FFFD}\u{FFFD}"), ("绩效 👍 ≥95%", "绩效 👍 ≥95%"),
    ] as [(String, String)])
  func escapesWhateverATextHolds(_ text: String, _ expected: String) {
    var writer = HTMLWriter()
    writer.text(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }
}
