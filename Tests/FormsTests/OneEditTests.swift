import TestSupport
import Testing

@testable import Forms

@Suite struct OneEditTests {
  @Test(
    arguments: [
      ("绩效目标", "绩效目际", true), ("绩效目标", "绩效标目", true), ("绩效目标", "绩目标", true), ("绩效目标", "绩效的目标", true),
      ("绩效目标", "绩效目标", false), ("绩效目标", "目标绩效", false), ("绩效目标", "绩效", false), ("ab", "ba", true),
      ("abc", "cba", false), ("", "a", true), ("", "", false), ("a", "b", true), ("ab", "bcd", false),
    ])
  func tellsOneSlip(_ left: String, _ right: String, _ isOne: Bool) {
    #expect(OneEdit.parts(Array(left.unicodeScalars), Array(right.unicodeScalars)) == isOne)
    #expect(OneEdit.parts(Array(right.unicodeScalars), Array(left.unicodeScalars)) == isOne)
  }

  /// Every slip is found in the index, from its own label at least.
  @Test func everySlipOfEveryLabelIsFound() {
    var random = SplitMix64(seed: 7)
    let vocabulary = Vocabulary.standard
    let strange = Array("天地玄黄".unicodeScalars)
    // Short labels are near to too many words: only those that a submission needs are suggested.
    let short = ["预算数", "指标值", "目标值"]
    for label in vocabulary.fields.keys.sorted()
    where label.count > MisspellingIndex.shortestLabel || short.contains(label) {
      var text = Array(label.unicodeScalars)
      let index = Int.random(in: text.indices, using: &random)
      let other = strange[Int.random(in: 0..<4, using: &random)]
      switch Int.random(in: 0..<4, using: &random) {
      case 0: text[index] = other
      case 1: text.insert(other, at: index)
      case 2: text.remove(at: index)
      default: text.swapAt(index, (index + 1) % text.count)
      }
      let slip = String(String.UnicodeScalarView(text))
      guard text.count >= MisspellingIndex.shortestLabel,
        OneEdit.parts(Array(slip.unicodeScalars), Array(label.unicodeScalars))
      else { continue }
      #expect(vocabulary.misspellings.labels(near: slip).contains(label), "\(slip) \(label)")
    }
  }
}
