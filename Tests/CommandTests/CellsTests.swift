import Spreadsheet
import TestSupport
import Testing

/// `jixiao cells`, run as a user runs it.
@Suite struct CellsTests {
  private let workbook = WorkbookMaker([
    SheetMaker(
      "表",
      [
        CellMaker("A1", "项目"), CellMaker("B1", "=1+1"), CellMaker("A2", .number("0.54000000000000004")),
        CellMaker("B2", 44742, format: "yyyy/m/d"), CellMaker("C2", .number("0.905"), format: "0%"),
        CellMaker("D2", .boolean(true)), CellMaker("E2", .error("#DIV/0!")), CellMaker("F2", .empty),
        CellMaker("G2", .formula("A1", cached: "1E3")), CellMaker("H2", .formula("A1", cached: nil)),
        CellMaker("I2", .number("1.5"), format: "[h]:mm"), CellMaker("J2", .number("-1"), format: "yyyy/m/d"),
      ]),
    SheetMaker("旧表", [CellMaker("A1", "旧")], visibility: .hidden),
    SheetMaker("又一张", [CellMaker("C3", .inlineText("尾"))]),
  ])

  private func answer(_ arguments: [String], _ bytes: [UInt8]? = nil) async throws -> JixiaoProcess.Result {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(bytes ?? workbook.bytes(), to: "草稿.xlsx")
    return try await jixiao.run(["cells", "草稿.xlsx"] + arguments)
  }

  @Test func listsEveryCellAsJSONLines() async throws {
    let result = try await answer(["--format", "jsonl", "--hidden"])
    #expect(result.status == 0)
    #expect(
      result.output == """
        {"s": "表", "r": "A1", "t": "s", "v": "项目"}
        {"s": "表", "r": "B1", "t": "s", "v": "=1+1"}
        {"s": "表", "r": "A2", "t": "n", "v": "0.54"}
        {"s": "表", "r": "B2", "t": "d", "v": "2022-06-30"}
        {"s": "表", "r": "C2", "t": "n", "v": "0.905"}
        {"s": "表", "r": "D2", "t": "b", "v": "TRUE"}
        {"s": "表", "r": "E2", "t": "e", "v": "#DIV/0!"}
        {"s": "表", "r": "G2", "t": "n", "v": "1000"}
        {"s": "表", "r": "I2", "t": "d", "v": "PT36H0M0S"}
        {"s": "表", "r": "J2", "t": "n", "v": "-1"}
        {"s": "旧表", "r": "A1", "t": "s", "v": "旧"}
        {"s": "又一张", "r": "C3", "t": "s", "v": "尾"}

        """)
    #expect(
      result.errors
        == "警告 formula-without-value 草稿.xlsx｜表!H2：从这里起，有 1 个公式在文件里没有存计算结果，没有列出；请在 Excel 或 WPS 中打开后重新保存。\n"
    )
  }

  @Test func listsCSVUnlessAskedOtherwise() async throws {
    let result = try await answer(["--sheet", "表", "--quiet"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.hasPrefix("\u{FEFF}sheet,cell,type,value\r\n表,A1,s,项目\r\n表,B1,s,'=1+1\r\n"))
    #expect(!result.output.contains("尾"))
  }

  @Test func leavesHiddenSheetsOutAndSaysSo() async throws {
    let result = try await answer(["--format", "jsonl", "--lang", "en"])
    #expect(result.status == 0)
    #expect(!result.output.contains("旧"))
    #expect(result.output.contains("尾"))
    #expect(result.errors.contains("hidden-sheets-skipped 草稿.xlsx: 1 hidden sheet(s) were not read (旧表)"))
  }

  @Test func listsTheSheetsThatAreNamedInTheirOrder() async throws {
    let result = try await answer(["--format", "jsonl", "--sheet", "又一张", "--sheet", "旧表"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(
      result.output == """
        {"s": "旧表", "r": "A1", "t": "s", "v": "旧"}
        {"s": "又一张", "r": "C3", "t": "s", "v": "尾"}

        """)
  }

  @Test func namesTheSheetsWhereOneIsUnknown() async throws {
    let result = try await answer(["--sheet", "新表"])
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(
      result.errors == "错误 sheet-unknown 草稿.xlsx：没有名为“新表”的工作表；这个文件里有：“表”、“旧表”、“又一张”。\n")
  }

  @Test func keepsWhatWasListedBeforeASheetBreaksOff() async throws {
    var package = workbook.package()
    let part = SheetMaker.part(rows: "<row><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>99</v></c></row>")
    package["xl/worksheets/sheet1.xml"]?.content = Array(part.utf8)
    let result = try await answer(["--format", "jsonl", "--quiet"], package.bytes())
    #expect(result.status == 3)
    #expect(
      result.output == """
        {"s": "表", "r": "A1", "t": "n", "v": "1"}
        {"s": "又一张", "r": "C3", "t": "s", "v": "尾"}

        """)
    #expect(result.errors.hasPrefix("错误 shared-string-missing 草稿.xlsx｜表!A1：读到这个单元格之后读不下去了"))
    #expect(result.errors.contains("B1"))
  }

  @Test func endsWithTheLimitsStatus() async throws {
    var package = workbook.package()
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    let part = SheetMaker.part(rows: "<row><c r=\"A1\"><v>1</v></c></row>", behind: deep)
    package["xl/worksheets/sheet1.xml"]?.content = Array(part.utf8)
    let result = try await answer(["--format", "jsonl"], package.bytes())
    #expect(result.status == 4)
    #expect(result.output == "{\"s\": \"表\", \"r\": \"A1\", \"t\": \"n\", \"v\": \"1\"}\n")
    #expect(result.errors.contains("limit-xml-depth 草稿.xlsx｜表!A1"))
  }

  @Test func refusesWhatIsNoWorkbook() async throws {
    let result = try await answer([], Array("hello".utf8))
    #expect(result.status == 3)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("错误 kind-plain-text 草稿.xlsx："))
  }

  @Test func listsTextFiles() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write("编码,名称\r\n01,\"甲,乙\"\r\n".utf8, to: "表.csv")
    let result = try await jixiao.run(["cells", "表.csv", "--format", "jsonl"])
    #expect(result.status == 0)
    #expect(result.output.hasSuffix("\"r\": \"B2\", \"t\": \"s\", \"v\": \"甲,乙\"}\n"))
  }

  @Test(arguments: [
    (["cells"], "没有写要读取的文件；请写一个文件名。"),
    (["cells", "a", "--format", "json"], "“--format”不能是“json”，应当是 csv 或 jsonl。"),
    (["cells", "a", "b"], "多写了“b”。"), (["cells", "a", "--sheet"], "“--sheet”后面要写一个值。"),
  ])
  func refusesWrongUsage(_ arguments: [String], _ sentence: String) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let result = try await jixiao.run(arguments)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("错误：\(sentence)\n"))
  }

  @Test func endsQuietlyWhenTheReaderGoesAwayAndTellsOfAFullDisk() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(workbook.bytes(), to: "a.xlsx")
    let gone = try await jixiao.shell(
      "{ sleep 0.05; \"$JIXIAO\" cells a.xlsx --quiet; echo $? >status; } | true; cat status")
    #expect(gone.output == "5\n")
    #expect(gone.errors.isEmpty)
    let full = try await jixiao.shell("\"$JIXIAO\" cells a.xlsx --quiet >/dev/full")
    #expect(full.status == 5)
    #expect(full.errors.contains("a.xlsx"))
  }
}
