import Spreadsheet
import Testing

@testable import Exchange

@Suite struct CSVSheetTests {
  private func cells(_ text: String) throws -> [String: String] {
    let sheet = try CSVSheet.read(bytes: Array(text.utf8), name: "清单")
    return Dictionary(uniqueKeysWithValues: sheet.cells.map { ("\($0.reference)", sheet.text(of: $0)) })
  }

  @Test func fieldsBecomeTextCells() throws {
    let sheet = try CSVSheet.read(bytes: Array("a,,0012\r\n\r\n,b".utf8), name: "清单")
    #expect(sheet.name == "清单")
    #expect(
      sheet.cells == [
        Cell(CellReference(row: 1, column: 1), .text("a")),
        Cell(CellReference(row: 1, column: 3), .text("0012")),
        Cell(CellReference(row: 3, column: 2), .text("b")),
      ])
  }

  @Test func quotedFieldsHoldDelimitersQuotesAndLineBreaks() throws {
    #expect(
      try cells("\"a,b\",\"c\"\"d\",\"e\r\nf\"\r\n\"\"\"\"\"\",\"\"") == [
        "A1": "a,b", "B1": "c\"d", "C1": "e\r\nf", "A2": "\"\"",
      ]
    )
  }

  @Test func loneQuoteInAnUnquotedFieldIsKept() throws {
    #expect(try cells("5\"管,a\"b\"") == ["A1": "5\"管", "B1": "a\"b\""])
  }

  @Test func blanksBehindAClosingQuoteArePassed() throws {
    #expect(try cells("\"a\"  ,b") == ["A1": "a", "B1": "b"])
  }

  @Test(arguments: ["a\nb", "a\rb", "a\r\nb", "a\r\nb\r\n"]) func anyLineEndEndsARow(_ text: String) throws {
    #expect(try cells(text) == ["A1": "a", "A2": "b"])
  }

  @Test func defusedTextsAreRestored() throws {
    #expect(try cells("'=1,\"''+a\",'x,-5") == ["A1": "=1", "B1": "'+a", "C1": "'x", "D1": "-5"])
  }

  @Test(arguments: [
    ("a\tb\tc\n1,5\t2\t3", "1,5"), ("a;b;c\n1,5;2;3", "1,5"), ("a,b,c\n\"1,5\",2;2;2,3", "1,5"),
    ("标题，单位：元;2022\n甲,乙,丙\n\"1,5\",2,3", nil), ("a;b\n1,5;2", "1,5"), ("\"a;b;c\"\tx\n1,5\t2", "1,5"),
  ])
  func delimiterIsTheHeaderLines(_ text: String, _ secondRow: String?) throws {
    #expect(try cells(text)[secondRow == nil ? "B2" : "A2"] == secondRow ?? "乙")
  }

  @Test func encodingIsRecognised() throws {
    let text = "项目名称,普法经费\r\n"
    let encoder = try TextEncoder(.gb18030)
    var simplified: [UInt8] = []
    let lacking = encoder.append(text, to: &simplified)
    #expect(lacking == nil)
    let sixteen: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), simplified, sixteen] {
      let sheet = try CSVSheet.read(bytes: bytes, name: "")
      #expect(sheet.cells.map(sheet.text(of:)) == ["项目名称", "普法经费"])
    }
  }

  @Test func emptyFileIsAnEmptySheet() throws {
    #expect(try cells("") == [:])
    #expect(try cells("\r\n,,\r\n") == [:])
  }
}
