import Intake
import TestSupport
import Testing
import Wording

/// Small files that would cost gigabytes: refused within two seconds of the processor and little memory.
@Suite struct ConvertBombTests {
  @Test(arguments: [
    ("xl/worksheets/sheet1.xml", "worksheet"), ("xl/sharedStrings.xml", "sst"),
    ("xl/workbook.xml", "workbook"),
  ])
  func refusesAPartThatInflatesToGigabytes(_ part: String, _ root: String) async throws {
    var package = SmallForm.workbook().package()
    package[part] = bomb(part, root: root)
    try await expectRefusal(package.bytes(), id: "limit-inflate-ratio")
  }

  @Test func refusesAPartThatHidesItsSize() async throws {
    var bomb = bomb(BadFile.sheetPart, root: "worksheet")
    bomb.statedSize = 100
    var package = SmallForm.workbook().package()
    package[bomb.name] = bomb
    try await expectRefusal(package.bytes(), id: "entry-damaged-size", status: 3)
  }

  @Test func refusesADeepPart() async throws {
    var package = SmallForm.workbook().package()
    let open = String(repeating: "<x>", count: 100_000)
    package[BadFile.sheetPart]?.content = Array(
      "<worksheet xmlns=\"\(WorkbookMaker.namespace)\">\(open)".utf8)
    try await expectRefusal(package.bytes(), id: "limit-xml-depth")
  }

  @Test func refusesAGiantMerge() async throws {
    let sheet = SheetMaker(
      "表",
      raw: SheetMaker.part(rows: "", behind: "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"))
    try await expectRefusal(WorkbookMaker([sheet]).bytes(), id: "limit-merged-area")
  }

  @Test func refusesDeepJSON() async throws {
    let start = "{\"schema\": \"jixiao/submission/1\", \"projects\": "
    let bytes = Array(start.utf8) + [UInt8](repeating: 0x5B, count: 1_000_000)
    try await expectRefusal(bytes, id: "json-too-deep", name: "深.json")
  }

  @Test func refusesALongLine() async throws {
    try await expectRefusal(
      [UInt8](repeating: 0x2C, count: 1_000_000), id: "csv-too-many-columns", name: "逗号.csv")
  }

  private func bomb(_ part: String, root: String) -> ZIPEntry {
    let start = "<\(root) xmlns=\"\(WorkbookMaker.namespace)\">"
    return .bomb(part, start: start, filler: [UInt8](repeating: 0x20, count: 1 << 20), count: 3000)
  }

  private func expectRefusal(
    _ bytes: [UInt8], id: String, status: Int32 = 4, name: String = "表.xlsx",
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(bytes, to: name)
    let refusal = try jixiao.refusal(of: name)
    #expect(refusal.id == id, sourceLocation: sourceLocation)
    let result = try await limited(jixiao, name)
    #expect(result.status == status, sourceLocation: sourceLocation)
    #expect(result.errors == "错误：\(name)：\(refusal.text(in: .chinese))\n", sourceLocation: sourceLocation)
    #expect(result.output.isEmpty, sourceLocation: sourceLocation)
    #expect(try jixiao.names() == [name], sourceLocation: sourceLocation)
  }

  /// Runs `convert` with at most two seconds of the processor and 300 MB of addresses, some 100 MB of which the
  /// program's libraries take.
  private func limited(_ jixiao: JixiaoProcess, _ name: String) async throws -> JixiaoProcess.Result {
    try await jixiao.shell("ulimit -t 2 && ulimit -v 300000 && \"$JIXIAO\" convert \(name) -o 结果.json")
  }
}
