import FoundationEssentials
import OOXML
import Spreadsheet
import TestSupport
import Testing
import Wording

/// Notes and marks on cells: what is put on, what others wrote, and what is left when they are taken out again.
@Suite struct PatchRemarksTests {
  private let template = ProjectFolder.template("项目绩效目标表.xlsx").path(percentEncoded: false)
  private let documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private func cell(_ text: String) throws -> CellReference { try #require(CellReference(text)) }

  private func plain() -> WorkbookMaker {
    WorkbookMaker([
      SheetMaker("甲", [CellMaker("A1", "项目编码"), CellMaker("B2", "普法")]),
      SheetMaker("乙", [CellMaker("A1", "二")]),
    ])
  }

  private func parts(_ bytes: [UInt8]) throws -> PackageParts { try #require(PackageParts(bytes)) }

  private func notes(_ parts: PackageParts, _ name: String) -> [String: String] {
    let comments = XMLNode.root(of: parts.contents[name] ?? [])?.all("comment") ?? []
    return Dictionary(
      comments.map { ($0.attributes["ref"] ?? "", $0.all("t").map(\.text).joined()) }, uniquingKeysWith: +)
  }

  @Test func putsNotesAndMarksOnCells() throws {
    let before = plain().bytes()
    let patch = try WorkbookPatch(bytes: before)
    let sheet = try patch.sheets()[0]
    let outcome = try patch.remark(
      [
        CellRemark(try cell("B2"), .warning, "一"), CellRemark(try cell("A1"), .error, "二"),
        CellRemark(try cell("B2"), .info, "三"),
      ], in: sheet)
    #expect(outcome.threaded.isEmpty && outcome.unnoted.isEmpty && !outcome.isUnmarked)
    let bytes = try patch.bytes()
    #expect(PackageCheck.problems(in: bytes) == [])
    let parts = try parts(bytes)
    let notes = notes(parts, "xl/comments1.xml")
    #expect(notes.keys.sorted() == ["A1", "B2"])
    #expect(notes["B2"] == "\(CellRemark.line)\n一\n\n三")
    let markup = try #require(parts.text("xl/worksheets/sheet1.xml"))
    #expect(
      markup.contains("sqref=\"A1\"") && markup.contains("sqref=\"B2\"") && markup.contains("legacyDrawing"))
    // The other sheet stays as it is, and so do the cells.
    let old = try self.parts(before)
    #expect(parts.contents["xl/worksheets/sheet2.xml"] == old.contents["xl/worksheets/sheet2.xml"])
    let read = try (Workbook(bytes: before), Workbook(bytes: bytes))
    #expect(try read.0.sheet(sheet).cells == read.1.sheet(sheet).cells)
  }

  @Test func keepsNotesOfOthers() throws {
    let patch = try WorkbookPatch(path: template)
    let sheet = try patch.sheets()[0]
    let old = try parts([UInt8](Data(contentsOf: ProjectFolder.template("项目绩效目标表.xlsx"))))
    let part = "xl/comments/comment1.xml"
    let known = notes(old, part)
    let noted = try #require(known.keys.first)
    _ = try patch.remark(
      [CellRemark(try cell(noted), .error, "请补充"), CellRemark(try cell("A1"), .info, "提示")], in: sheet)
    let bytes = try patch.bytes()
    #expect(PackageCheck.problems(in: bytes) == [])
    let now = notes(try parts(bytes), part)
    #expect(now[noted] == (known[noted] ?? "") + "\n\(CellRemark.line)\n请补充")
    #expect(now["A1"] == "\(CellRemark.line)\n提示" && now.count == known.count + 1)
    let cleaning = try WorkbookPatch(bytes: bytes)
    #expect(try cleaning.removeRemarks())
    let cleaned = try cleaning.bytes()
    #expect(PackageCheck.problems(in: cleaned) == [])
    #expect(notes(try parts(cleaned), part) == known)
    #expect(try !WorkbookPatch(bytes: cleaned).removeRemarks())
  }

  @Test func drawingsOfOtherPrefixesAreKept() throws {
    var package = plain().package()
    let shape =
      "<w:shape id=\"_x0000_s1030\" type=\"#t\"><e:ClientData ObjectType=\"Note\"><e:Row>4</e:Row><e:Column>0</e:Column>"
      + "</e:ClientData></w:shape>"
    package.entries += [
      ZIPEntry(
        "xl/drawings/d.vml",
        "<xml xmlns:w=\"urn:schemas-microsoft-com:vml\" xmlns:e=\"urn:schemas-microsoft-com:office:excel\">\(shape)</xml>"
      ),
      ZIPEntry(
        "xl/comments9.xml",
        "<x:comments xmlns:x=\"\(WorkbookMaker.namespace)\"><x:authors><x:author>张</x:author></x:authors><x:commentList>"
          + "<x:comment ref=\"A5\" authorId=\"0\"><x:text><x:t>原有</x:t></x:text></x:comment></x:commentList></x:comments>"
      ),
      ZIPEntry(
        "xl/worksheets/_rels/sheet1.xml.rels",
        WorkbookMaker.relationships([
          ("rId1", "vmlDrawing", "../drawings/d.vml"), ("rId2", "comments", "../comments9.xml"),
        ])),
    ]
    for index in package.entries.indices {
      if package.entries[index].name == "xl/worksheets/sheet1.xml" {
        package.entries[index] = ZIPEntry(
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"\(WorkbookMaker.namespace)\" xmlns:r=\"\(documents)\"><sheetData/>"
            + "<legacyDrawing r:id=\"rId1\"/></worksheet>")
      }
      if package.entries[index].name == "[Content_Types].xml" {
        package.entries[index] = ZIPEntry("[Content_Types].xml", Self.types)
      }
    }
    let before = package.bytes()
    let patch = try WorkbookPatch(bytes: before)
    let sheet = try patch.sheets()[0]
    _ = try patch.remark(
      [CellRemark(try cell("A5"), .error, "一"), CellRemark(try cell("C3"), .error, "二")], in: sheet)
    let parts = try parts(try patch.bytes())
    #expect(
      notes(parts, "xl/comments9.xml") == [
        "A5": "原有\n\(CellRemark.line)\n一", "C3": "\(CellRemark.line)\n二",
      ])
    let drawing = try #require(XMLNode.root(of: parts.contents["xl/drawings/d.vml"] ?? []))
    #expect(drawing.all("ClientData").count == 2)
    #expect(parts.text("xl/drawings/d.vml")?.contains(shape) == true)
    #expect(PackageCheck.problems(in: parts) == [])
  }

  private static let types =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"

  /// Parts beside those of a strict workbook are strict as well.
  @Test func strictWorkbooksGetStrictParts() throws {
    var package = plain().package()
    for index in package.entries.indices where package.entries[index].name.hasSuffix(".xml") {
      let entry = package.entries[index]
      let text = String(decoding: entry.content, as: UTF8.self)
        .replacing(WorkbookMaker.namespace, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replacing(documents, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
      package.entries[index] = ZIPEntry(entry.name, text)
    }
    let patch = try WorkbookPatch(bytes: package.bytes())
    _ = try patch.remark([CellRemark(try cell("B2"), .error, "一")], in: try patch.sheets()[0])
    let bytes = try patch.bytes()
    let parts = try parts(bytes)
    for name in ["xl/comments1.xml", "xl/worksheets/_rels/sheet1.xml.rels"] {
      #expect(parts.text(name)?.contains("purl.oclc.org") == true, "\(name)")
    }
    #expect(PackageCheck.problems(in: bytes) == [])
    let cleaning = try WorkbookPatch(bytes: bytes)
    #expect(try cleaning.removeRemarks())
  }

  @Test func cellsWithThreadsGetTheMarkAlone() throws {
    var package = plain().package()
    package.entries += [
      ZIPEntry(
        "xl/threadedComments/t1.xml",
        "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
          + "<threadedComment ref=\"A1\" id=\"{1}\"><text>?</text></threadedComment></ThreadedComments>"),
      ZIPEntry(
        "xl/worksheets/_rels/sheet1.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
          + "Type=\"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment\" "
          + "Target=\"../threadedComments/t1.xml\"/></Relationships>"),
    ]
    let patch = try WorkbookPatch(bytes: package.bytes())
    let outcome = try patch.remark(
      [CellRemark(try cell("A1"), .error, "一"), CellRemark(try cell("B2"), .error, "二")],
      in: try patch.sheets()[0])
    #expect(outcome.threaded == [try cell("A1")])
    let parts = try parts(try patch.bytes())
    #expect(notes(parts, "xl/comments1.xml").keys.sorted() == ["B2"])
    #expect(parts.text("xl/worksheets/sheet1.xml")?.contains("sqref=\"A1 B2\"") == true)
  }

  @Test func whatIsTakenOutLeavesThePartsAsTheyWere() throws {
    var random = SplitMix64(seed: 7)
    let before = plain().bytes()
    let old = try parts(before)
    for _ in 0..<20 {
      let patch = try WorkbookPatch(bytes: before)
      for sheet in try patch.sheets() where Bool.random(using: &random) {
        let remarks = (0..<Int.random(in: 1...8, using: &random)).compactMap { _ in
          Severity.allCases.randomElement(using: &random).map { severity in
            CellRemark(
              CellReference(
                row: Int.random(in: 1...20, using: &random), column: Int.random(in: 1...9, using: &random)),
              severity, "意见 \(UInt8.random(in: 0...255, using: &random)) <&>")
          }
        }
        _ = try patch.remark(remarks, in: sheet)
      }
      let bytes = try patch.bytes()
      #expect(PackageCheck.problems(in: bytes) == [])
      let cleaning = try WorkbookPatch(bytes: bytes)
      _ = try cleaning.removeRemarks()
      let cleaned = try parts(try cleaning.bytes())
      #expect(cleaned.names == old.names && cleaned.contents == old.contents)
    }
  }

  @Test func originalsComeBackUnlessAnotherProgramWroteTheFile() throws {
    let patch = try WorkbookPatch(path: template)
    patch.setBaseline()
    let sheet = try patch.sheets()[0]
    _ = try patch.remark([CellRemark(try cell("A1"), .error, "一")], in: sheet)
    let list = ListSheet(
      title: "单", explanation: "", explanationHeight: 15,
      columns: [.init("格", width: 8), .init("答", width: 20)],
      rows: [.init(["A1", ""], link: .init(sheet: sheet.name, cell: try cell("A1")), height: 15)],
      linkColumn: 0, answerColumn: 1, answers: ["已修改"])
    try patch.activate(try patch.append(list, named: "审核意见"))
    try patch.keepOriginals()
    let bytes = try patch.bytes()
    #expect(PackageCheck.problems(in: bytes) == [])
    let old = try parts([UInt8](Data(contentsOf: ProjectFolder.template("项目绩效目标表.xlsx"))))
    let cleaning = try WorkbookPatch(bytes: bytes)
    #expect(try cleaning.restoreOriginals())
    let restored = try parts(try cleaning.bytes())
    #expect(restored.names == old.names && restored.contents == old.contents)
    // A value typed into the list is a change by another hand.
    let answering = try WorkbookPatch(bytes: bytes)
    let sheets = try answering.sheets()
    try answering.set([try cell("B4"): .text("已修改")], in: try #require(sheets.last))
    let answered = try WorkbookPatch(bytes: try answering.bytes())
    #expect(try !answered.restoreOriginals())
    try answered.discardOriginals()
    #expect(try answered.removeRemarks())
    try answered.remove(try #require(try answered.sheets().last))
    let cleaned = try answered.bytes()
    #expect(PackageCheck.problems(in: cleaned) == [])
    #expect(try Workbook(bytes: cleaned).sheets.map(\.name) == Workbook(path: template).sheets.map(\.name))
    #expect(try parts(cleaned).names.allSatisfy { !$0.hasPrefix("jixiao/") })
  }
}
