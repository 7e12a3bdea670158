import Exchange
import Foundation
import Spreadsheet
import TestSupport
import Testing

@Suite struct CellListWriterTests {
  private let place = CellReference(row: 2, column: 3)

  private final class Taken {
    var bytes: [UInt8] = []
    var pieces = 0
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  private func written(
    _ format: CellListFormat, sheet: String = "表",
    _ body: (inout CellListWriter) throws(OutputFailure) -> Void
  ) throws -> String {
    let taken = Taken()
    var writer = CellListWriter(format) { taken.bytes += $0 }
    writer.begin(sheet: sheet)
    try body(&writer)
    try writer.flush()
    return taken.text
  }

  private func append(_ text: String, _ type: ListedType, to writer: inout CellListWriter)
    throws(OutputFailure)
  {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: text.utf8.count, alignment: 1)
    defer { bytes.deallocate() }
    bytes.copyBytes(from: text.utf8)
    try writer.append(place, type, UnsafeRawBufferPointer(bytes))
  }

  @Test func writesALineOfJSONForACell() throws {
    let number = try #require(ExactDecimal("-0.05"))
    let date = try #require(DateTimeText(ExactDecimal(44742), kind: .date, uses1904Dates: false))
    let text = try written(.jsonl) { writer throws(OutputFailure) in
      try writer.begin()
      try append("1.5", .number, to: &writer)
      try writer.append(place, number)
      try writer.append(place, true)
      try append("#N/A", .error, to: &writer)
      try writer.append(place, date)
      try writer.append(place, .string, text: "值")
    }
    #expect(
      text == """
        {"s": "表", "r": "C2", "t": "n", "v": "1.5"}
        {"s": "表", "r": "C2", "t": "n", "v": "-0.05"}
        {"s": "表", "r": "C2", "t": "b", "v": "TRUE"}
        {"s": "表", "r": "C2", "t": "e", "v": "#N/A"}
        {"s": "表", "r": "C2", "t": "d", "v": "2022-06-30"}
        {"s": "表", "r": "C2", "t": "s", "v": "值"}

        """)
  }

  @Test(arguments: [
    "", "a", "\"", "\\", "a\"b\\c", "\u{1}\u{1F}\t\r\n\u{8}\u{C}", "\u{7F}\u{2028}", "绩效\n\"目标\"",
    String(repeating: "长\"", count: 30_000),
  ])
  func writesTextsThatJSONReadersReadBack(text: String) throws {
    struct Line: Decodable {
      let s: String
      let v: String
    }
    for isBorrowed in [true, false] {
      let line = try written(.jsonl, sheet: text) { writer throws(OutputFailure) in
        if isBorrowed {
          try append(text, .string, to: &writer)
        } else {
          try writer.append(place, .string, text: text)
        }
      }
      let read = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      #expect(read.v == text)
      #expect(read.s == text)
    }
  }

  @Test(arguments: [
    ("a", "a"), ("a,b", "\"a,b\""), ("a\"b\"", "\"a\"\"b\"\"\""), ("\"", "\"\"\"\""), ("x\ny", "\"x\ny\""),
    ("=1+1", "'=1+1"), ("-2", "-2"), ("-a", "'-a"), ("\t=1", "'\t=1"), ("'=1", "''=1"), ("　=1", "'　=1"),
    ("=\"a\"", "\"'=\"\"a\"\"\""), ("绩效", "绩效"), ("", ""), ("@x,\"y\"", "\"'@x,\"\"y\"\"\""),
  ])
  func writesFieldsOfCSV(text: String, field: String) throws {
    for type in [ListedType.string, .error, .date] {
      let line = try written(.csv) { writer throws(OutputFailure) in try append(text, type, to: &writer) }
      #expect(line == "表,C2,\(Character(Unicode.Scalar(type.rawValue))),\(field)\r\n")
    }
    let line = try written(.csv) { writer throws(OutputFailure) in
      try writer.append(place, .string, text: text)
    }
    #expect(line == "表,C2,s,\(field)\r\n")
  }

  /// Texts are copied by eight bytes where nothing in them is to be escaped, wherever that would stand.
  @Test(arguments: CellListFormat.allCases) func escapesAtEveryPlace(format: CellListFormat) throws {
    let pieces = ["a", "项", "\u{FF}", " ", "\u{7F}", "!", "#", "+", "-", "[", "]"]
    for special in ["\"", "\\", ",", "\n", "\t", "\u{1F}", "'", "=", "\u{0}"] {
      for length in 0..<26 {
        for place in 0...length {
          var text = (0..<length).map { pieces[$0 * 7 % pieces.count] }
          text.insert(special, at: place)
          let joined = text.joined()
          let borrowed = try written(format) { writer throws(OutputFailure) in
            try append(joined, .string, to: &writer)
          }
          let owned = try written(format) { writer throws(OutputFailure) in
            try writer.append(self.place, .string, text: joined)
          }
          #expect(borrowed == owned)
        }
      }
    }
  }

  @Test func writesPlacesInAnyOrder() throws {
    var random = SplitMix64(seed: 7)
    let limits = (CellReference.rowLimit, CellReference.columnLimit)
    var places = [CellReference(row: limits.0, column: limits.1), CellReference(row: 1, column: 1)]
    for _ in 0..<2000 {
      let isNear = Bool.random(using: &random)
      places.append(
        CellReference(
          row: .random(in: 1...(isNear ? 12 : limits.0), using: &random),
          column: .random(in: 1...(isNear ? 30 : limits.1), using: &random)))
    }
    let text = try written(.csv, sheet: "a") { writer throws(OutputFailure) in
      for place in places { try writer.append(place, true) }
    }
    #expect(text == places.map { "a,\($0),b,TRUE\r\n" }.joined())
  }

  @Test func beginsCSVWithItsColumns() throws {
    #expect(
      try written(.csv) { writer throws(OutputFailure) in try writer.begin() }
        == "\u{FEFF}sheet,cell,type,value\r\n")
    #expect(try written(.jsonl) { writer throws(OutputFailure) in try writer.begin() } == "")
  }

  @Test func defusesSheetsAndNegativeDurations() throws {
    let number = try #require(ExactDecimal("-1.5"))
    let date = try #require(DateTimeText(number, kind: .elapsed, uses1904Dates: false))
    let line = try written(.csv, sheet: "=a,b") { writer throws(OutputFailure) in
      try writer.append(place, date)
      try writer.append(place, number)
    }
    #expect(line == "\"'=a,b\",C2,d,'-PT36H0M0S\r\n\"'=a,b\",C2,n,-1.5\r\n")
  }

  @Test func handsOnLargePiecesAndStopsWhereTheyAreNotTaken() throws {
    let taken = Taken()
    var writer = CellListWriter(.jsonl) { bytes throws(OutputFailure) in
      taken.pieces += 1
      taken.bytes += bytes
      if taken.pieces == 3 { throw .diskFull(path: "x") }
    }
    writer.begin(sheet: "a")
    var lines = 0
    do throws(OutputFailure) {
      while lines < 100_000 {
        try writer.append(place, ExactDecimal(lines))
        lines += 1
      }
    } catch {
      #expect(error == .diskFull(path: "x"))
    }
    #expect(taken.pieces == 3)
    #expect(taken.bytes.count > 3 * 60_000 && taken.bytes.count <= 3 << 16)
    #expect(taken.text.hasPrefix("{\"s\": \"a\", \"r\": \"C2\", \"t\": \"n\", \"v\": \"0\"}\n"))
  }
}
