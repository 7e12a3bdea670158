import TestSupport
import Testing

@testable import jixiao

@Suite struct LineWrappingTests {
  @Test(arguments: [
    ("绩效目标表", 6, ["绩效目", "标表"]),
    ("绩效目标表", 7, ["绩效目", "标表"]),
    // No line begins with a closing sign: the character before it goes along.
    ("绩效目，标表", 6, ["绩效", "目，标", "表"]),
    ("绩效目。”标", 6, ["绩效", "目。”", "标"]),
    // No line ends with an opening sign.
    ("绩效（目标）表", 6, ["绩效", "（目", "标）表"]),
    ("绩效《目标", 6, ["绩效", "《目标"]),
    // Latin words, options and numbers stay whole, and may stand beside Han without a blank.
    ("写成Excel文件", 8, ["写成", "Excel文", "件"]),
    ("请用 --files-from 清单", 14, ["请用", "--files-from", "清单"]),
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 13, ["one two three"]),
    ("90.5%以上", 5, ["90.5%", "以上"]),
    // What is longer than a line is cut.
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("表，，，，", 4, ["表，", "，，", "，"]),
    // Blanks vanish at the end of a line, and are kept within it and at the text's beginning.
    ("a  b", 4, ["a  b"]),
    ("aaa  bbb", 4, ["aaa", "bbb"]),
    // A line break is kept; U+00A0 breaks nowhere.
    ("甲\n\n乙", 10, ["甲", "", "乙"]),
    ("abc [-o\u{A0}PATH]", 8, ["abc", "[-o PATH", "]"]),
    ("abc [-o\u{A0}PATH]", 10, ["abc", "[-o PATH]"]),
    ("", 10, [""]),
  ])
  func breaksLines(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(LineWrapping.lines(of: text, width: width) == lines)
  }

  @Test func losesNothingOfRandomTexts() {
    var random = SplitMix64(seed: 20)
    let alphabet = Array("绩效目标，。（）“”《》… ab1-%\u{A0}👍é")
    for _ in 0..<500 {
      let count = Int.random(in: 0..<60, using: &random)
      let text = String((0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] })
      let width = Int.random(in: 2...20, using: &random)
      let lines = LineWrapping.lines(of: text, width: width)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(text) at \(width)")
      #expect(withoutBlanks(lines.joined()) == withoutBlanks(text))
    }
  }

  private func withoutBlanks(_ text: String) -> String { text.filter { $0 != " " && $0 != "\u{A0}" } }
}
