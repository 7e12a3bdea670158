import TestSupport
import Testing

/// A file that `convert` can't read.
struct BadFile: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]

  /// The id of what is said about it.
  let id: String
  var status: Int32 = 3

  /// Words that the sentence must hold.
  var words: [String] = []

  init(_ name: String, _ bytes: [UInt8], _ id: String, status: Int32 = 3, words: [String] = []) {
    self.name = name
    self.bytes = bytes
    self.id = id
    self.status = status
    self.words = words
  }

  init(_ name: String, _ text: String, _ id: String, status: Int32 = 3, words: [String] = []) {
    self.init(name, Array(text.utf8), id, status: status, words: words)
  }

  var testDescription: String { "\(name) \(id)" }
}

// MARK: - What is no workbook, whatever its name

extension BadFile {
  static let otherKinds = [
    BadFile("空.xlsx", [], "file-empty"),
    BadFile("空.csv", [], "file-empty"),
    BadFile("空.json", [], "file-empty"),
    BadFile("明细.xlsx", "项目编码,项目名称\r\n1,2\r\n", "kind-plain-text"),
    BadFile("说明.xlsx", "请看附件。\n", "kind-plain-text"),
    BadFile("导出.xlsx", "<html><body><table><tr><td>项目编码</td></tr></table></body></html>", "kind-html"),
    BadFile("旧.xlsx", CompoundFileMaker.bytes(streams: ["Root Entry", "Workbook"]), "kind-old-workbook"),
    BadFile("旧.xls", CompoundFileMaker.bytes(streams: ["Root Entry", "Book"]), "kind-old-workbook"),
    BadFile(
      "加密.xlsx", CompoundFileMaker.bytes(streams: ["Root Entry", "EncryptionInfo", "EncryptedPackage"]),
      "kind-password-protected"),
    BadFile("打印.xlsx", "%PDF-1.7\n%âãÏÓ\n", "kind-pdf"),
    BadFile("文本.xlsx", package("word/document.xml"), "kind-word-document"),
    BadFile("文本.docx", package("word/document.xml"), "kind-word-document"),
    BadFile("汇报.xlsx", package("ppt/presentation.xml"), "kind-presentation"),
    BadFile("表.xlsx", package("xl/workbook.bin"), "kind-binary-workbook"),
    BadFile("表.ods", openDocument, "kind-open-document"),
    BadFile("表.xlsx", openDocument, "kind-open-document"),
    BadFile("压缩.xlsx", ZIPMaker([ZIPEntry("草稿.xlsx", "x")]).bytes(), "package-without-workbook"),
    BadFile("~$草稿.xlsx", lockFile, "kind-lock-file"),
  ]

  private static func package(_ main: String) -> [UInt8] {
    let relationships = WorkbookMaker.relationships([("rId1", "officeDocument", main)])
    return ZIPMaker([ZIPEntry("_rels/.rels", relationships), ZIPEntry(main, "<x/>")]).bytes()
  }

  private static var openDocument: [UInt8] {
    ZIPMaker([
      ZIPEntry("mimetype", "application/vnd.oasis.opendocument.spreadsheet", isDeflated: false),
      ZIPEntry("content.xml", "<x/>"),
    ]).bytes()
  }

  private static var lockFile: [UInt8] {
    let start = [3] + Array("Jan".utf8) + [UInt8](repeating: 0x20, count: 51) + [3, 0]
    return start + [UInt8](repeating: 0x20, count: 165 - start.count)
  }
}

// MARK: - Damage

extension BadFile {
  static let damaged = [
    BadFile("断.xlsx", Array(whole.dropLast(whole.count / 2)), "package-truncated"),
    BadFile("断.xlsx", Array(whole.dropLast(1)), "package-truncated"),
    BadFile(
      "坏.xlsx", changed { $0.statedData = Array(ZIPEntry.deflated($0.content).map { $0 ^ 0xFF }) },
      "entry-damaged-data", words: [sheetPart]),
    BadFile("坏.xlsx", changed { $0.statedChecksum = 1 }, "entry-damaged-checksum", words: [sheetPart]),
    BadFile("坏.xlsx", changed { $0.statedSize = 7 }, "entry-damaged-size", words: [sheetPart]),
    BadFile("坏.xlsx", changed { $0.content.removeLast(20) }, "xml-broken", words: [sheetPart]),
    BadFile(
      "坏.xlsx",
      changed { $0.content = Array("<!DOCTYPE x [<!ENTITY a \"b\">]>".utf8) + $0.content }, "xml-doctype",
      words: [sheetPart]),
  ]

  static let sheetPart = "xl/worksheets/sheet1.xml"

  private static let whole = SmallForm.workbook().bytes()

  private static func changed(_ change: (inout ZIPEntry) -> Void) -> [UInt8] {
    var package = SmallForm.workbook().package()
    if var entry = package[sheetPart] {
      change(&entry)
      package[sheetPart] = entry
    }
    return package.bytes()
  }
}

// MARK: - Nothing to read

extension BadFile {
  static let withoutForm = [
    BadFile(
      "通讯录.xlsx", WorkbookMaker([SmallForm.otherSheet("科室"), SmallForm.otherSheet("人员")]).bytes(), "no-form",
      words: ["科室", "人员"]),
    BadFile(
      "隐藏.xlsx",
      WorkbookMaker([
        SmallForm.otherSheet("封面"), SmallForm.sheet("去年").hidden(),
        SmallForm.sheet("前年").hidden(isVery: true),
      ]).bytes(), "no-form",
      words: ["封面", "去年", "前年", "--hidden"]),
    BadFile("通讯录.csv", "姓名,电话\r\n张三,1\r\n", "no-list"),
    BadFile("说明.txt", "请看附件。\n", "no-list"),
    BadFile(
      "明细.csv", "项目编码,项目名称,一级指标\r\n1,\"没有结束,产出指标\r\n", "csv-quote-unterminated", words: ["2"]),
    BadFile("明细.csv", "项目编码\u{0},项目名称\r\n", "csv-null-character", words: ["1"]),
  ]

  static let json = [
    BadFile(
      "坏.json", "{\"schema\": \"jixiao/submission/1\",\n \"projects\": [}", "json-malformed", words: ["2"]),
    BadFile(
      "别的.json", "{\"schema\": \"other/1\", \"projects\": []}", "json-schema-unknown", words: ["other/1"]),
    BadFile("别的.json", "{}", "json-key-missing", words: ["schema"]),
    BadFile("别的.json", "[1]", "json-type-wrong"),
    BadFile(
      "数字.json", "{\"schema\": \"jixiao/submission/1\", \"projects\": [{\"budget\": {\"total\": 160000.5}}]}",
      "json-number-inexact", words: ["projects[0].budget.total"]),
    BadFile(
      "金额.json", "{\"schema\": \"jixiao/submission/1\", \"projects\": [{\"budget\": {\"total\": \"16万\"}}]}",
      "json-decimal-malformed", words: ["projects[0].budget.total", "16万"]),
    BadFile("编码.json", [0x7B, 0x22, 0xC4, 0xEA, 0x22, 0x7D], "json-not-utf8"),
  ]
}
