import TestSupport
import Testing

@testable import Exchange

@Suite struct CSVFormulaDefusingTests {
  @Test(arguments: [
    "=1+1", "+86 335", "@SUM(A1)", "-a", "＝1", "＋1", "－1", "＠a", "\t=1", "\rx", "\nx", " =1", "\u{3000}=1",
    "\u{A0}-5", "=",
    "-", "+", "-5-3", "-1,23", "-1.", "-.5", "-1E5", "-５", "--5", "\u{200B}=1", "\u{FEFF}=1", "-5%%", "-%",
  ])
  func whatStartsAFormulaGetsAnApostrophe(_ text: String) {
    #expect(FormulaDefusing.defused(text) == "'" + text)
    #expect(FormulaDefusing.restored("'" + text) == text)
  }

  @Test(arguments: [
    "", "5", "-5", "+5", "-2.5%", "-1,234.00", "-1,234,567", "-1234.5", "a=1", "'", "''", "'a", "'5",
    "≥400 件", "  ", "'-5", "1-2",
  ])
  func anythingElseStaysAsItIs(_ text: String) {
    #expect(FormulaDefusing.defused(text) == text)
    #expect(FormulaDefusing.restored(text) == text)
  }

  @Test(arguments: ["'=1", "''=1", "' =1", "'-a"]) func whatLooksDefusedGetsOneMore(_ text: String) {
    #expect(FormulaDefusing.defused(text) == "'" + text)
  }

  /// The look at a text's first bytes passes over nothing that would start a formula.
  @Test func noCharacterIsPassedOver() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var text = "\(scalar)"
      if !FormulaDefusing.startsFormula(text.unicodeScalars[...]) { text += "=" }
      guard FormulaDefusing.startsFormula(text.unicodeScalars[...]) else { continue }
      #expect(FormulaDefusing.defused(text) == "'" + text, "U+\(String(value, radix: 16))")
    }
  }

  @Test func everyTextComesBackAndNoneStartsAFormula() {
    let pieces = [
      "'", "=", "+", "-", "@", " ", "\t", "\r", "\n", "＝", "－", "1", ",", ".", "%", "a", "项", "\u{3000}",
      "\u{301}",
    ]
    var random = SplitMix64(seed: 11)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...7, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let defused = FormulaDefusing.defused(text)
      #expect(FormulaDefusing.restored(defused).utf8.elementsEqual(text.utf8))
      #expect(!FormulaDefusing.startsFormula(defused.unicodeScalars[...]))
    }
  }
}
