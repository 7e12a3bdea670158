import OOXML
import TestSupport
import Testing

@Suite struct PatchCustomDataTests {
  private static let kind = CustomDataKind(
    namespace: "urn:test:data", element: "data", itemID: "{00000000-0000-0000-0000-000000000001}")
  private static let data = CustomData(attributes: ["a": "1<2", "b": "\"甲\""], text: "<甲>&\r\t{\"a\": 1}")
  private static let sheet = SheetMaker("表", [CellMaker("A1", "甲")])

  private static func patched(
    _ bytes: [UInt8], _ data: CustomData?, _ properties: [String: String?] = [:]
  ) throws -> [UInt8] {
    let patch = try WorkbookPatch(bytes: bytes)
    try patch.setCustomData(data, kind)
    try patch.setCustomProperties(properties)
    return try patch.bytes()
  }

  private static func data(in bytes: [UInt8], upTo limit: Int = 1 << 20) throws -> [FoundCustomData] {
    try WorkbookPatch(bytes: bytes).customData(kind, upTo: limit)
  }

  @Test func dataComeBackAndGoAway() throws {
    let old = WorkbookMaker([Self.sheet]).bytes()
    let new = try Self.patched(old, Self.data, ["甲": "乙 & <丙>"])
    #expect(PackageCheck.problems(in: new) == [])
    #expect(try Self.data(in: new) == [.data(Self.data)])
    #expect(try WorkbookPatch(bytes: new).customProperties() == ["甲": "乙 & <丙>"])
    #expect(try Self.patched(new, Self.data, ["甲": "乙 & <丙>"]) == new)
    let other = try Self.patched(new, CustomData(attributes: [:], text: ""), ["甲": "丁"])
    #expect(try Self.data(in: other) == [.data(CustomData(attributes: [:], text: ""))])
    #expect(PackageParts(other)?.names == PackageParts(new)?.names)
    let without = try Self.patched(other, nil, ["甲": nil])
    #expect(PackageParts(without)?.contents == PackageParts(old)?.contents)
    #expect(try Self.patched(old, nil, ["甲": nil]) == old)
  }

  /// A workbook with parts and properties of others, in the strict namespaces too.
  private static func foreign(isStrict: Bool) throws -> [UInt8] {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006"
    let strict = "http://purl.oclc.org/ooxml/officeDocument"
    let base = isStrict ? strict : types
    var package = WorkbookMaker([sheet]).package()
    package.entries += [
      ZIPEntry("customXml/item1.xml", "<data xmlns=\"urn:foreign\">urn:test:data</data>"),
      ZIPEntry("customXml/itemProps1.xml", "<a/>"),
      ZIPEntry(
        "docProps/custom.xml",
        "<p:Properties xmlns:p=\"\(base)/\(isStrict ? "customProperties" : "custom-properties")\" "
          + "xmlns:v=\"\(base)/docPropsVTypes\"><p:property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" "
          + "pid=\"7\" name=\"密级\"><v:lpwstr>内部</v:lpwstr></p:property><p:property "
          + "fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"3\" name=\"数\"><v:i4>5</v:i4></p:property>"
          + "</p:Properties>"),
    ]
    var parts = try #require(PackageParts(package.bytes()))
    for (name, link) in [
      (
        "_rels/.rels",
        "<Relationship Id=\"c\" Type=\"\(base)/relationships/\(isStrict ? "customProperties" : "custom-properties")\" "
          + "Target=\"docProps/custom.xml\"/>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationship Id=\"x\" Type=\"\(base)/relationships/customXml\" Target=\"../customXml/item1.xml\"/>"
      ),
    ] {
      parts.set(name, to: parts.text(name)?.replacing("</Relationships>", with: link + "</Relationships>"))
    }
    if isStrict {
      for name in parts.names {
        parts.set(
          name,
          to: parts.text(name)?.replacing(
            WorkbookMaker.namespace, with: "http://purl.oclc.org/ooxml/spreadsheetml/main"))
      }
    }
    return ZIPMaker(parts.names.map { ZIPEntry($0, parts.text($0) ?? "") }).bytes()
  }

  @Test(arguments: [false, true]) func whatOthersPutThereStays(isStrict: Bool) throws {
    let old = try Self.foreign(isStrict: isStrict)
    #expect(try Self.data(in: old) == [])
    let new = try Self.patched(old, Self.data, ["甲": "乙"])
    #expect(PackageCheck.problems(in: new) == [])
    #expect(try Self.data(in: new) == [.data(Self.data)])
    #expect(try WorkbookPatch(bytes: new).customProperties() == ["甲": "乙", "密级": "内部"])
    let parts = try #require(PackageParts(new))
    #expect(parts.text("customXml/item1.xml") == PackageParts(old)?.text("customXml/item1.xml"))
    #expect(parts.text("docProps/custom.xml")?.contains("pid=\"8\" name=\"甲\"") == true)
    let link = try #require(parts.text("xl/_rels/workbook.xml.rels"))
    #expect(link.contains("purl.oclc.org") == isStrict)
    let without = try Self.patched(new, nil, ["甲": nil])
    #expect(PackageParts(without)?.contents == PackageParts(old)?.contents)
  }

  /// As LibreOffice saves it: linked from the package, by a target that climbs above the root.
  @Test func dataLinkedFromThePackageAreFoundAndMoved() throws {
    var parts = try #require(PackageParts(Self.patched(WorkbookMaker([Self.sheet]).bytes(), Self.data)))
    let links = try #require(parts.text("xl/_rels/workbook.xml.rels"))
    let link = try #require(links.firstMatch(of: /<Relationship [^>]*customXml"[^>]*>/)?.output)
    parts.set("xl/_rels/workbook.xml.rels", to: links.replacing(link, with: ""))
    let moved = link.replacing("/customXml/item1.xml", with: "../customXml/item1.xml")
      .replacing(/Id="[^"]*"/, with: "Id=\"moved\"")
    parts.set(
      "_rels/.rels",
      to: parts.text("_rels/.rels")?.replacing("</Relationships>", with: moved + "</Relationships>"))
    let saved = ZIPMaker(parts.names.map { ZIPEntry($0, parts.text($0) ?? "") }).bytes()
    #expect(PackageCheck.problems(in: saved) == [])
    #expect(try Self.data(in: saved) == [.data(Self.data)])
    let again = try Self.patched(saved, Self.data)
    #expect(PackageCheck.problems(in: again) == [])
    #expect(try Self.data(in: again) == [.data(Self.data)])
    #expect(PackageParts(again)?.text("_rels/.rels")?.contains("customXml") == false)
  }

  @Test func whatCannotBeReadIsTold() throws {
    let bytes = try Self.patched(WorkbookMaker([Self.sheet]).bytes(), Self.data)
    #expect(try Self.data(in: bytes, upTo: 20) == [.tooLarge(part: "customXml/item1.xml")])
    for (content, isOurs) in [("<data xmlns=\"urn:test:data\">", true), ("<other", false), ("", false)] {
      var parts = try #require(PackageParts(bytes))
      parts.set("customXml/item1.xml", to: content)
      let damaged = ZIPMaker(parts.names.map { ZIPEntry($0, parts.text($0) ?? "") }).bytes()
      let found = try Self.data(in: damaged)
      #expect(found.isEmpty == !isOurs, "\(content): \(found)")
      if let first = found.first, case .unreadable = first {} else { #expect(!isOurs) }
    }
  }
}
