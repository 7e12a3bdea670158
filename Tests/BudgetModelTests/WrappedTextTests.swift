import TestSupport
import Testing

@testable import BudgetModel

@Suite struct WrappedTextTests {
  @Test(arguments: [
    ("", ""), ("  ", ""), ("\n \n", ""), ("公共 法律 服务", "公共法律服务"), ("公共\u{3000}法律", "公共法律"),
    ("≥400 件", "≥400 件"),
    ("有  2 名", "有 2 名"), ("Word \t文档", "Word 文档"), ("（ 一 ）", "（一）"), ("“ 七五 ” 普法", "“七五”普法"),
    ("a ( b )", "a ( b )"),
    ("件 )", "件)"), ("第一行\n第二行", "第一行\n第二行"), ("第一行 \r\n 第二行", "第一行\n第二行"), ("一\r二", "一\n二"),
    ("一\n\n二", "一\n\n二"),
    ("\n一\n", "一"), ("司法局 ，公证处", "司法局，公证处"), ("\u{A0}公\u{A0}证", "公证"), ("公证，\t按时", "公证，按时"),
  ])
  func unwraps(_ text: String, _ unwrapped: String) {
    #expect(Array(WrappedText.unwrapped(text).utf8) == Array(unwrapped.utf8))
  }

  @Test(arguments: [
    ("13030622P00 5567 100047", "13030622P005567100047"), ("13030622P\n005567", "13030622P005567"),
    ("\u{FEFF}315\u{200B}001", "315001"),
    ("", ""), (" ", ""),
  ])
  func codesLoseAllBlanks(_ text: String, _ code: String) {
    #expect(WrappedText.withoutBlanks(text) == code)
  }

  @Test(arguments: [
    ("公共\n法律", "公共法律"), ("2022\n年", "2022 年"), ("绩效\r\n指标 描述", "绩效指标描述"), ("a\r\n\r\nb", "a b"), ("\n", ""),
  ])
  func labelsStandOnOneLine(_ text: String, _ line: String) {
    #expect(WrappedText.onOneLine(text) == line)
  }

  private static let pieces = [
    "公", "证", "，", "（", "）", "“", "”", "a", "9", "%", " ", " ", "\u{3000}", "\u{A0}", "\t", "\n", "\r",
    "\r\n", "(", "]", "—", "…",
    "\u{200B}", "\u{301}", "🙂", "⼀", "\u{85}", "\u{2028}",
  ]

  @Test func unwrappingTwiceChangesNothingMore() {
    var random = SplitMix64(seed: 71)
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...10, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let once = WrappedText.unwrapped(text)
      let twice = WrappedText.unwrapped(once)
      #expect(Array(once.utf8) == Array(twice.utf8), "\(text.debugDescription)")
      let visible = { (text: String) in
        text.unicodeScalars.filter { !WrappedText.isUnicodeBlank($0) }.map(\.value)
      }
      #expect(visible(once) == visible(text), "nothing but blanks goes")
      let line = WrappedText.onOneLine(text)
      #expect(!line.unicodeScalars.contains(where: WrappedText.isLineBreak))
      #expect(Array(WrappedText.onOneLine(line).utf8) == Array(line.utf8))
      #expect(WrappedText.withoutBlanks(once) == WrappedText.withoutBlanks(text))
    }
  }

  /// The bytes tell of every character whether it is a blank, wherever it stands.
  @Test func tellsBlanksByTheirBytes() {
    for value in 0...0x30_000 as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isBlank = WrappedText.isUnicodeBlank(scalar)
      if WrappedText.holdsUnicodeBlank("目\(Character(scalar))标") != isBlank
        || WrappedText.holdsUnicodeBlank(String(scalar)) != isBlank
      {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }
}
