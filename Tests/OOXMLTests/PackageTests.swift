import Foundation
import OOXML
import Spreadsheet
import TestSupport
import Testing

@Suite struct PackageTests {
  private func isRead(_ package: ZIPMaker, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(throws: Never.self, sourceLocation: sourceLocation) {
      let sheet = try firstSheet(package.bytes())
      #expect(sheet.cells.count == 3, sourceLocation: sourceLocation)
      #expect(sheet.text(at: CellReference(row: 1, column: 1)) == "名称", sourceLocation: sourceLocation)
    }
  }

  @Test func readsZIP64() {
    var package = package()
    package.usesZIP64 = true
    isRead(package)
    package.prefix = [1, 2, 3]
    isRead(package)
  }

  @Test func readsDataDescriptors() {
    var package = package()
    for index in package.entries.indices { package.entries[index].hasDataDescriptor = true }
    isRead(package)
  }

  @Test func readsStoredEntries() {
    var package = package()
    for index in package.entries.indices { package.entries[index].isDeflated = false }
    isRead(package)
  }

  @Test func readsAnArchiveBehindOtherBytesAndBeforeAComment() {
    var package = package()
    package.prefix = [0x01, 0x02, 0x03, 0x00]
    package.comment = Array("a comment".utf8)
    isRead(package)
  }

  @Test func findsNamesInOtherCase() {
    var package = package()
    for index in package.entries.indices {
      package.entries[index].name = package.entries[index].name.uppercased()
    }
    isRead(package)
  }

  @Test func findsNamesWithBackslashesAndALeadingSlash() {
    var package = package()
    for index in package.entries.indices {
      package.entries[index].name = String(package.entries[index].name.map { $0 == "/" ? "\\" : $0 })
    }
    isRead(package)
    for index in package.entries.indices { package.entries[index].name = "/" + package.entries[index].name }
    isRead(package)
  }

  @Test func takesTheNameInTheSameCaseBeforeOthers() throws {
    var package = package()
    let other = SheetMaker.part(rows: "<row><c><v>1</v></c></row>")
    package.entries.insert(ZIPEntry("XL/worksheets/sheet1.xml", other), at: 0)
    isRead(package)
  }

  @Test func doesNotNeedContentTypesFirstOrAtAll() {
    var package = package()
    package.entries.reverse()
    isRead(package)
    package["[Content_Types].xml"] = nil
    isRead(package)
  }

  @Test(arguments: ["/xl/workbook.xml", "xl/workbook.xml", "./xl/workbook.xml", "../../xl/x/../workbook.xml"])
  func resolvesTheTargetOfTheWorkbook(target: String) {
    var package = package()
    package["_rels/.rels"] = ZIPEntry(
      "_rels/.rels",
      WorkbookMaker.relationships([("a", "custom", "../x.xml"), ("b", "officeDocument", target)]))
    isRead(package)
  }

  @Test func findsTheWorkbookWhereverItIs() throws {
    var package = package()
    for name in ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"] {
      var entry = try #require(package[name])
      package[name] = nil
      entry.name = name.replacing("xl/", with: "").replacing("workbook", with: "book")
      package.entries.append(entry)
    }
    package["_rels/.rels"]?.content = Array(
      WorkbookMaker.relationships([("r", "officeDocument", "book.xml")]).utf8)
    package["_rels/book.xml.rels"]?.content = Array(
      WorkbookMaker.relationships([
        ("rId1", "worksheet", "/xl/worksheets/sheet1.xml"), ("s", "sharedStrings", "xl/sharedStrings.xml"),
      ]).utf8)
    isRead(package)
  }

  @Test func readsLargeEntriesPieceByPiece() throws {
    let filler = String(repeating: " ", count: 600)
    let rows = (1...2000).map { "<row r=\"\($0)\">\(filler)<c r=\"A\($0)\"><v>\($0 * 7)</v></c></row>" }
      .joined()
    #expect(rows.utf8.count > 1 << 20)
    for isDeflated in [true, false] {
      let sheet = try sheet(rows) { $0["xl/worksheets/sheet1.xml"]?.isDeflated = isDeflated }
      #expect(sheet.cells.count == 2000)
      #expect(sheet.value("A2000") == .number("14000"))
    }
  }

  @Test func readsDraftsFromFiles() throws {
    let workbook = try Workbook(path: ProjectFolder.draft("司法局2022年绩效文本.xlsx").path)
    #expect(workbook.sheets.count == 8)
    #expect(try workbook.sheets.map { try workbook.sheet($0).cells.count }.reduce(0, +) == 606)
    let sheet = try workbook.sheet(workbook.sheets[1])
    #expect(sheet.value("B3") == .text("13030622P005567100047"))
    #expect(sheet.value("C4") == .number("160000"))
    #expect(sheet.merges.range(containing: CellReference(row: 1, column: 3)) != nil)
  }
}
