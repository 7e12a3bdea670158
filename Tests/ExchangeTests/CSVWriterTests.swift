import Testing

@testable import Exchange

@Suite struct CSVWriterTests {
  private func text(_ rows: [[String]], encoding: TextEncoding = .utf8) throws -> String {
    var writer = try CSVWriter(encoding: encoding)
    for row in rows {
      for field in row { try writer.append(field, column: "名称") }
      writer.endRow()
    }
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test func rowsEndWithCRLFBehindAByteOrderMark() throws {
    #expect(try text([["单位编码", "名称"], ["315001", ""]]) == "\u{FEFF}单位编码,名称\r\n315001,\r\n")
    #expect(try text([]) == "\u{FEFF}")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
    ("a;b", "a;b"),
    ("\"", "\"\"\"\""), ("'=1,2", "\"''=1,2\""), ("", "\"\""),
  ])
  func fieldStandsInQuotesWhereItMust(_ field: String, _ written: String) throws {
    #expect(try text([[field]]) == "\u{FEFF}" + written + "\r\n")
  }

  @Test func missingCharacterIsNamedWithItsRowAndColumn() throws {
    var writer = try CSVWriter(encoding: .gb18030)
    writer.record = "普法经费"
    do throws(EncodingFailure) {
      try writer.append("好\u{E78D}", column: "资金用途")
      Issue.record("U+E78D is not in GB 18030")
    } catch {
      #expect(
        error
          == .missingCharacter("\u{E78D}", encoding: .gb18030, record: "普法经费", column: "资金用途"))
    }
  }

  @Test(arguments: TextEncoding.allCases) func nullCharacterIsNotWritten(_ encoding: TextEncoding) {
    #expect(throws: EncodingFailure.nullCharacter(record: "", column: "名称")) {
      try text([["a\0b"]], encoding: encoding)
    }
  }
}
