import Testing
import Wording

@testable import Exchange

@Suite struct EncodingTests {
  /// Characters that were private once and have since moved to places of their own in GB 18030.
  private static let missing = ["\u{E78D}", "\u{E796}", "\u{E816}", "\u{E864}"]

  @Test func everyCharacterOfGB18030ComesBack() throws {
    let encoder = try TextEncoder(.gb18030)
    var lost: [String] = []
    for block in stride(from: UInt32(0x80), to: 0x110000, by: 0x100) {
      var text = String.UnicodeScalarView()
      for value in block..<min(block + 0x100, 0x110000) {
        guard let scalar = Unicode.Scalar(value), !(0xE000...0xF8FF).contains(value) else { continue }
        text.append(scalar)
      }
      // The first character makes the whole no UTF-8, whatever follows.
      var bytes: [UInt8] = [0xB5, 0xA5]
      guard encoder.append(String(text), to: &bytes) == nil,
        try TextDecoding.utf8(of: bytes) == Array(("单" + String(text)).utf8)
      else {
        lost.append(String(block, radix: 16))
        continue
      }
    }
    #expect(lost.isEmpty)
  }

  @Test(arguments: missing) func characterThatTheEncodingLacksIsNamed(_ character: String) throws {
    let encoder = try TextEncoder(.gb18030)
    var bytes: [UInt8] = []
    let lacking = encoder.append("绩效" + character + "目标", to: &bytes)
    #expect(lacking == character.unicodeScalars.first)
  }

  @Test func utf8LacksNothing() throws {
    let encoder = try TextEncoder(.utf8)
    var bytes: [UInt8] = []
    let lacking = encoder.append(EncodingTests.missing.joined(), to: &bytes)
    #expect(lacking == nil)
    #expect(bytes == Array(EncodingTests.missing.joined().utf8))
  }

  @Test func longTextCrossesTheConversionsChunks() throws {
    let text = String(repeating: "预算项目绩效目标𠮷a", count: 40_000)
    let encoder = try TextEncoder(.gb18030)
    var bytes: [UInt8] = []
    let lacking = encoder.append(text, to: &bytes)
    #expect(lacking == nil)
    #expect(try TextDecoding.utf8(of: bytes) == Array(text.utf8))
  }

  @Test func messagesNameFieldAndCharacter() {
    let failures: [EncodingFailure] = [
      .missingCharacter("\u{E816}", encoding: .gb18030, record: "普法经费", column: "资金用途"),
      .nullCharacter(record: "普法经费", column: "资金用途"),
    ]
    #expect(failures.map(\.id) == ["character-not-in-encoding", "null-character-in-text"])
    for (failure, codePoint) in zip(failures, ["U+E816", "U+0000"]) {
      for language in Language.allCases {
        #expect(failure.text(in: language).contains("普法经费｜资金用途"))
        #expect(failure.text(in: language).contains(codePoint))
        #expect(!failure.text(in: language).unicodeScalars.contains("\u{E816}"))
      }
    }
    #expect(EncodingFailure.conversionMissing(.gb18030).id == "encoding-not-installed")
    #expect(
      EncodingFailure.missingCharacter("𠮷", encoding: .gb18030, record: "", column: "备注").text(in: .chinese)
        .hasPrefix("备注中的字符 “𠮷” U+20BB7 在 gb18030 中不存在"))
  }
}
