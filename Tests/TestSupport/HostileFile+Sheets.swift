import Spreadsheet

extension HostileFile {
  static let sheets = [
    HostileFile("cell at XFD1048576", refusal: nil) {
      sheet(rows: "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")
    },
    HostileFile("300,000 styled empty rows", refusal: nil) {
      let rows = (1...300_000).map {
        "<row r=\"\($0)\" s=\"1\" customFormat=\"1\"/>"
      }
      return sheet(rows: rows.joined())
    },
    HostileFile("merge over the whole sheet", refusal: "limit-merged-area") {
      sheet(rows: "", behind: "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>")
    },
    HostileFile("million merges", refusal: "limit-merges") {
      merges(Array(repeating: "A1:B1", count: 1_000_000))
    },
    HostileFile("hundred thousand merges on one place", refusal: nil) {
      merges(Array(repeating: "A1:CV2", count: 99_999), rows: numbers(rows: 1, columns: 16_384))
    },
    HostileFile("merges beside each other in all columns", refusal: nil) {
      merges(
        (1...16_384).map { CellReference.letters(ofColumn: $0) }.map { "\($0)1:\($0)2" },
        rows: numbers(rows: 2, columns: 16_384))
    },
    HostileFile("megabyte of text in every cell", refusal: nil) {
      var package = WorkbookMaker([SheetMaker("表", [CellMaker("A1", noise(1 << 20))])]).package()
      let cells = (1...20_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"s\"><v>0</v></c></row>" }
      package[sheetName]?.content = Array(SheetMaker.part(rows: cells.joined()).utf8)
      return package.bytes()
    },
    HostileFile("shared string out of range", refusal: "shared-string-missing") {
      sheet(rows: "<row><c t=\"s\"><v>4294967296</v></c></row>")
    },
    HostileFile("style out of range", refusal: nil) {
      sheet(
        rows: "<row><c s=\"4294967296\"><v>1</v></c><c s=\"-1\"><v>2</v></c><c s=\"99\"><v>3</v></c></row>")
    },
    HostileFile("false dimension", refusal: nil) {
      part(
        "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"
      )
    },
  ]

  /// Those that only the program as it is shipped ends quickly with.
  public static let large = [
    HostileFile("million cells", refusal: nil) { numbers(count: 1_000_000) },
    HostileFile("four million cells", refusal: "limit-cells-held") { numbers(count: 4_000_000) },
  ]

  private static func merges(_ ranges: [String], rows: String = "") -> [UInt8] {
    let items = ranges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    return sheet(rows: rows, behind: "<mergeCells>\(items)</mergeCells>")
  }

  private static func numbers(rows: Int, columns: Int) -> String {
    String(
      repeating: "<row>" + (1...columns).map { "<c><v>\($0)</v></c>" }.joined() + "</row>", count: rows)
  }

  /// Rows of a hundred numbers, which differ enough to compress as honest ones do.
  private static func numbers(count: Int) -> [UInt8] {
    var random = SplitMix64(seed: 3)
    let rows = (0..<500).map { _ in
      "<row>" + (0..<100).map { _ in "<c><v>\(random.next() % 100_000)</v></c>" }.joined() + "</row>"
    }
    return sheet(rows: (0..<count / 100).map { rows[$0 * 7 % 500] }.joined())
  }
}
