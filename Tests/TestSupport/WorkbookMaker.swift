import Spreadsheet

/// Makes small workbooks for tests: `WorkbookMaker([.init("表", [.init("A1", "项目编码")], merges: ["A1:B1"])]).bytes()`.
public struct WorkbookMaker: Sendable {
  public var sheets: [SheetMaker]
  public var uses1904Dates = false

  public init(_ sheets: [SheetMaker]) {
    self.sheets = sheets
  }

  public func bytes() -> [UInt8] { package().bytes() }

  /// The package, to be changed before its bytes are made.
  public func package() -> ZIPMaker {
    var strings = StringTable()
    var formats = FormatTable()
    let parts = sheets.map { $0.part(&strings, &formats) }
    var package = ZIPMaker([
      ZIPEntry("[Content_Types].xml", contentTypes),
      ZIPEntry("_rels/.rels", WorkbookMaker.relationships([("rId1", "officeDocument", "xl/workbook.xml")])),
      ZIPEntry("xl/workbook.xml", workbook),
      ZIPEntry("xl/_rels/workbook.xml.rels", WorkbookMaker.relationships(workbookRelationships)),
      ZIPEntry("xl/styles.xml", formats.part),
      ZIPEntry("xl/sharedStrings.xml", strings.part),
    ])
    for (index, part) in parts.enumerated() {
      package.entries.append(ZIPEntry("xl/worksheets/sheet\(index + 1).xml", part))
    }
    return package
  }

  public static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A part of relationships; the types are the last words of those of Office.
  public static func relationships(_ list: [(id: String, type: String, target: String)]) -> String {
    let items = list.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(relationshipsNamespace)/\($0.type)\" Target=\"\($0.target)\"/>"
    }
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return "<Relationships xmlns=\"\(namespace)\">\(items.joined())</Relationships>"
  }

  private var workbookRelationships: [(id: String, type: String, target: String)] {
    sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
      + [("rIdStyles", "styles", "styles.xml"), ("rIdStrings", "sharedStrings", "sharedStrings.xml")]
  }

  private var workbook: String {
    let items = sheets.enumerated().map { index, sheet in
      let state = sheet.visibility == .visible ? "" : " state=\"\(sheet.visibility.rawValue)\""
      return
        "<sheet name=\"\(sheet.name.xmlEscaped)\" sheetId=\"\(index + 1)\"\(state) r:id=\"rId\(index + 1)\"/>"
    }
    let properties = uses1904Dates ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>"
    return
      "<workbook xmlns=\"\(WorkbookMaker.namespace)\" xmlns:r=\"\(WorkbookMaker.relationshipsNamespace)\">"
      + "\(properties)<sheets>\(items.joined())</sheets></workbook>"
  }

  private var contentTypes: String {
    let base = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let parts =
      sheets.indices.map { ("xl/worksheets/sheet\($0 + 1).xml", "worksheet") } + [
        ("xl/workbook.xml", "sheet.main"), ("xl/styles.xml", "styles"),
        ("xl/sharedStrings.xml", "sharedStrings"),
      ]
    let items = parts.map { "<Override PartName=\"/\($0.0)\" ContentType=\"\(base).\($0.1)+xml\"/>" }
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(items.joined())</Types>"
  }
}
