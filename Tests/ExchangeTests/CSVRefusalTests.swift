import Testing
import Wording

@testable import Exchange

@Suite struct CSVRefusalTests {
  private func refusal(_ bytes: [UInt8], limits: CSVLimits = .standard) -> CSVRefusal? {
    do throws(CSVRefusal) {
      _ = try CSVSheet.read(bytes: bytes, name: "", limits: limits)
      return nil
    } catch {
      return error
    }
  }

  private func refusal(_ text: String, limits: CSVLimits = .standard) -> CSVRefusal? {
    refusal(Array(text.utf8), limits: limits)
  }

  @Test func brokenQuotesAreRefusedWithTheirLine() {
    #expect(refusal("a\r\nb,\"c\r\nd") == .unterminatedQuote(line: 2))
    #expect(refusal("a\n\"b\nc\"d") == .textBehindQuote(line: 3))
    #expect(refusal("\"") == .unterminatedQuote(line: 1))
    #expect(refusal("a\rb\r\"") == .unterminatedQuote(line: 3))
  }

  @Test func whatIsNoTextIsRefused() {
    #expect(refusal("a\nb\0c") == .nullCharacter(line: 2))
    #expect(refusal([0xFF, 0xFF]) == .notText(atOffset: 0, encoding: "GB18030"))
    #expect(refusal([0xEF, 0xBB, 0xBF, 0x61, 0x80]) == .notText(atOffset: 4, encoding: "UTF-8"))
  }

  @Test func limitsAreRefusals() {
    let small = CSVLimits(bytes: 40, cells: 3, fieldBytes: 5)
    #expect(refusal("1,2,3", limits: small) == nil)
    #expect(refusal("1,2,3,4", limits: small) == .tooManyCells(limit: 3))
    #expect(refusal("1\n123456", limits: small) == .fieldTooLong(line: 2, limit: 5))
    #expect(refusal(String(repeating: ",", count: 41), limits: small) == .tooManyBytes(41, limit: 40))
    #expect(refusal(String(repeating: ",", count: 16_383)) == nil)
    #expect(
      refusal("\n" + String(repeating: ",", count: 16_384) + "x") == .tooManyColumns(line: 2, limit: 16_384))
    #expect(refusal(String(repeating: "\n", count: 1_048_576) + "x") == .tooManyRows(limit: 1_048_576))
  }

  @Test func messagesHaveIdsAndBothLanguages() {
    let all: [CSVRefusal] = [
      .notText(atOffset: 0, encoding: "UTF-8"), .nullCharacter(line: 1),
      .conversionMissing(encoding: "GB18030"),
      .unterminatedQuote(line: 1), .textBehindQuote(line: 1), .tooManyBytes(2, limit: 1),
      .tooManyRows(limit: 1),
      .tooManyColumns(line: 1, limit: 1), .tooManyCells(limit: 1), .fieldTooLong(line: 1, limit: 1),
    ]
    #expect(
      all.map(\.id) == [
        "csv-not-text", "csv-null-character", "csv-encoding-not-installed", "csv-quote-unterminated",
        "csv-text-behind-quote", "csv-too-many-bytes", "csv-too-many-rows", "csv-too-many-columns",
        "csv-too-many-cells", "csv-field-too-long",
      ])
    #expect(all.filter(\.isLimit).count == 5)
    for refusal in all {
      #expect(refusal.text(in: .chinese).hasSuffix("。"))
      #expect(refusal.text(in: .english).hasSuffix("."))
    }
  }
}
