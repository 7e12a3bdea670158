import FoundationEssentials
import OOXML
import Spreadsheet
import TestSupport
import Testing

/// What a patch leaves of the file as it was.
@Suite struct PatchPackageTests {
  private let sheetPart = "xl/worksheets/sheet1.xml"

  @Test func nothingToChangeIsTheSameFile() throws {
    let bytes = package().bytes()
    let patch = try WorkbookPatch(bytes: bytes)
    #expect(try patch.bytes() == bytes)
    #expect(try patch.set(cells(["A1": .text("名称")]), in: patch.sheets()[0]) == false)
    #expect(try patch.bytes() == bytes)
  }

  @Test(arguments: [false, true], [false, true])
  func keepsAllOtherEntries(hasDescriptors: Bool, usesZIP64: Bool) throws {
    var maker = package()
    maker.entries.append(ZIPEntry("custom/一 二.bin", [1, 2, 3], isDeflated: false))
    maker.entries.insert(ZIPEntry("first.txt", "x"), at: 0)
    for index in maker.entries.indices { maker.entries[index].hasDataDescriptor = hasDescriptors }
    maker.usesZIP64 = usesZIP64
    maker.comment = Array("comment".utf8)
    maker.prefix = usesZIP64 ? [] : Array("#!prefix\n".utf8)
    // The directory may have another order than the file.
    let before = maker.bytes()
    let after = try patched(before, ["B1": .number("13")])
    #expect(try firstSheet(after).value("B1") == .number("13"))
    #expect(after.suffix(7) == Array("comment".utf8))
    #expect(after.prefix(maker.prefix.count) == maker.prefix[...])
    guard !usesZIP64 else {
      let parts = PackageParts(after)
      #expect(parts == nil || parts?.contents["first.txt"] == Array("x".utf8))
      return
    }
    let (old, new) = (try #require(RawEntries(before)), try #require(RawEntries(after)))
    #expect(new.names == old.names)
    #expect(new.changed(from: old) == [sheetPart])
    #expect(new.entries.map(\.time) == old.entries.map(\.time))
  }

  @Test func yieldsTheSameBytesEveryTime() throws {
    let bytes = package().bytes()
    let values: [String: PatchValue?] = ["B1": .number("13"), "A9": .text("甲"), "D4": .text("乙")]
    let once = try patched(bytes, values)
    #expect(try patched(bytes, values) == once)
    #expect(try patched(once, values) == once)
  }

  @Test func changesWhatWasChangedBefore() throws {
    let patch = try WorkbookPatch(bytes: package().bytes())
    let sheet = try patch.sheets()[0]
    try patch.set(cells(["B1": .number("13"), "D7": .number("1")]), in: sheet)
    try patch.set(cells(["B1": .number("14"), "E7": .number("2")]), in: sheet)
    let read = try firstSheet(patch.bytes())
    #expect(read.value("B1") == .number("14"))
    #expect(read.value("D7") == .number("1"))
    #expect(read.value("E7") == .number("2"))
  }

  @Test func aRefusedChangeChangesNothing() throws {
    let bytes = package().bytes()
    let patch = try WorkbookPatch(bytes: bytes)
    #expect(throws: PatchRefusal.self) {
      try patch.set(cells(["B1": .number("13"), "C1": .number("1234567890123456")]), in: patch.sheets()[0])
    }
    #expect(try patch.bytes() == bytes)
  }

  @Test(arguments: [false, true])
  func writesInThePartsOwnEncoding(isBigEndian: Bool) throws {
    func utf16(_ text: String) -> [UInt8] {
      ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isBigEndian ? [high, low] : [low, high]
      }
    }
    let head = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
    let text = head + SheetMaker.part(rows: "<row r=\"1\"><c r=\"A1\"/></row>")
    var maker = package()
    maker[sheetPart]?.content = utf16(text)
    let after = try patched(maker.bytes(), ["A1": .text("绩效😀")])
    let expected = text.replacing(
      "<c r=\"A1\"/>", with: "<c r=\"A1\" t=\"inlineStr\"><is><t>绩效😀</t></is></c>")
    #expect(PackageParts(after)?.contents[sheetPart] == utf16(expected))
    #expect(try firstSheet(after).value("A1") == .text("绩效😀"))
  }

  @Test func keepsTheMarkOfUTF8AndWritesReferencesInLatin() throws {
    let text = SheetMaker.part(rows: "<row r=\"1\"><c r=\"A1\"/></row>")
    var maker = package()
    maker[sheetPart]?.content = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    let marked = PackageParts(try patched(maker.bytes(), ["A1": .text("甲")]))?.contents[sheetPart]
    #expect(marked?.starts(with: [0xEF, 0xBB, 0xBF, 0x3C]) == true)
    let head = Array("<?xml version='1.0' encoding='iso-8859-1'?><!-- ".utf8) + [0xE9] + Array(" -->".utf8)
    maker[sheetPart]?.content = head + Array(text.utf8)
    let latin = try patched(maker.bytes(), ["A1": .text("é甲")])
    let part = try #require(PackageParts(latin)?.contents[sheetPart])
    #expect(part.starts(with: head))
    #expect(try firstSheet(latin).value("A1") == .text("é甲"))
  }

  @Test func keepsEveryByteAroundACell() throws {
    let before = """
      <?xml version="1.0" encoding="UTF-8" standalone='yes'?>\r\n<!-- a --><worksheet xmlns="\(WorkbookMaker.namespace)"
       xmlns:z='urn:z'><sheetPr/><z:a><![CDATA[<c r="A1"/>]]></z:a>
      <sheetData ><row  r="1" ><c r="A1" ><v>1</v></c>\t<c  s='0'  r="B1"  z:q="&lt;"><v >2</v></c> </row > </sheetData>
      <extLst><ext uri="x"><z:b/></ext></extLst></worksheet><?end?>
      """
    let after = try patchedPart(before, ["B1": .number("3")])
    #expect(after == before.replacing("z:q=\"&lt;\"><v >2</v></c>", with: "z:q=\"&lt;\"><v>3</v></c>"))
  }

  @Test func findsSheetsByTheirRelationships() throws {
    let patch = try WorkbookPatch(bytes: package().bytes())
    #expect(try patch.sheets() == Workbook(bytes: package().bytes()).sheets)
    let other = try WorkbookPatch(
      bytes: WorkbookMaker([SheetMaker("a"), SheetMaker("b"), SheetMaker("c")]).bytes())
    #expect(throws: PatchRefusal.noSuchSheet("c")) {
      try patch.set([:], in: other.sheets()[2])
    }
  }

  @Test func fillsTheTemplate() throws {
    let path = ProjectFolder.template("项目绩效目标表.xlsx").path(percentEncoded: false)
    let patch = try WorkbookPatch(path: path)
    let sheet = try patch.sheets()[0]
    let values = cells([
      "B3": .text("13030622P005567100047"), "E3": .text("公共法律服务"), "C4": .number("160000"),
      "E4": .number("160000"), "B5": .text("用途\n第二行"), "B7": .number("20"),
    ])
    try patch.set(values, in: sheet)
    let after = try patch.bytes()
    #expect(PackageCheck.problems(in: after) == [])
    let read = try firstSheet(after)
    #expect(read.value("B3") == .text("13030622P005567100047"))
    #expect(read.value("C4") == .number("160000"))
    let again = try WorkbookPatch(bytes: after)
    #expect(try again.set(values, in: again.sheets()[0]) == false)
    #expect(try again.bytes() == after)
  }

  /// The directory's last comment may be longer than the directory.
  @Test func refusesACommentThatIsCutOff() throws {
    var bytes = package().bytes()
    let signature: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    let last = try #require(bytes.indices.dropLast(4).last { bytes[$0..<$0 + 4].elementsEqual(signature) })
    bytes[last + 32] = 9
    _ = try Workbook(bytes: bytes)
    #expect(throws: PatchRefusal.unreadable(.damagedDirectory)) {
      try patched(bytes, ["B1": .number("13")])
    }
  }

  @Test func putsNoMoreThanItMayIntoMemory() throws {
    var limits = Limits()
    limits.patchedElements = 3
    let bytes = package().bytes()
    #expect(
      throws: PatchRefusal.unreadable(.limitReached(.patchedElements, value: 3, part: "xl/workbook.xml"))
    ) {
      let patch = try WorkbookPatch(bytes: bytes, limits: limits)
      try patch.set([:], in: patch.sheets()[0])
    }
    limits = Limits()
    limits.inflatedBytesPerPart = 30_000
    let long = String(repeating: "+A1", count: 3_000)
    let shared = (2...20).map { "<row r=\"\($0)\"><c r=\"B\($0)\"><f t=\"shared\" si=\"0\"/></c></row>" }
    let raw =
      "<row r=\"1\"><c r=\"B1\"><f t=\"shared\" ref=\"B1:B20\" si=\"0\">A1\(long)</f></c></row>"
      + shared.joined()
    let patch = try WorkbookPatch(bytes: WorkbookMaker([SheetMaker(raw: raw)]).bytes(), limits: limits)
    #expect(throws: PatchRefusal.self) {
      try patch.set(cells(["B1": .number("1")]), in: patch.sheets()[0])
    }
  }
}
