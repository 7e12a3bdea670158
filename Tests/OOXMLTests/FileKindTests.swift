import OOXML
import TestSupport
import Testing

@Suite struct FileKindTests {
  @Test(arguments: [
    ("", Refusal.emptyFile), ("<!DOCTYPE html><html>", .html), ("\u{FEFF}\n  <HTML><body>", .html),
    ("<?xml version='1.0'?><html xmlns:x='urn:schemas-microsoft-com:office:excel'>", .html),
    ("<table><tr><td>1</td></tr></table>", .html),
    ("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>", .xmlDocument),
    ("项目编码,项目名称\r\n1,2\r\n", .plainText), ("a", .plainText), ("%PDF-1.7 x", .pdf),
    ("{\\rtf1\\ansi", .richText), ("GIF89a", .picture), ("Rar!\u{1A}", .otherArchive),
    ("\u{0}\u{1}\u{2}", .unknownFile),
  ])
  func tellsText(_ text: String, expected: Refusal) {
    #expect(refusal(Array(text.utf8)) == expected)
  }

  @Test func tellsBinaryFiles() {
    #expect(refusal([0x1F, 0x8B, 8, 0]) == .otherArchive)
    #expect(refusal([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) == .otherArchive)
    #expect(refusal([0x89, 0x50, 0x4E, 0x47]) == .picture)
    #expect(refusal([0xFF, 0xD8, 0xFF, 0xE0]) == .picture)
    #expect(refusal([0x09, 0x02, 0x06, 0x00, 0x00]) == .oldWorkbook)
    #expect(refusal([0xFF, 0xFE, 0x41, 0x00]) == .plainText)
    #expect(refusal([0x50, 0x4B, 0x07, 0x08, 0x50, 0x4B]) == .splitPackage)
  }

  @Test func tellsGB18030TextFromNoise() {
    #expect(refusal([0xCF, 0xEE, 0xC4, 0xBF, 0x2C, 0x31, 0x0D, 0x0A]) == .plainText)
  }

  @Test func tellsTheLockFileOfAnOpenWorkbook() {
    var bytes: [UInt8] = [3] + Array("Jan".utf8) + [UInt8](repeating: 0x20, count: 51) + [3, 0]
    bytes += [UInt8](repeating: 0x20, count: 165 - bytes.count)
    #expect(refusal(bytes) == .lockFile)
  }

  @Test(arguments: [
    ("Workbook", Refusal.oldWorkbook), ("Book", .oldWorkbook), ("EncryptedPackage", .passwordProtected),
    ("WordDocument", .oldWordDocument), ("PowerPoint Document", .oldPresentation), ("Else", .compoundFile),
  ])
  func tellsCompoundFiles(stream: String, expected: Refusal) {
    #expect(refusal(CompoundFileMaker.bytes(streams: ["Root Entry", stream])) == expected)
  }

  @Test func findsThePasswordInALaterSector() {
    let names = ["Root Entry", "a", "b", "c", "Workbook", "EncryptedPackage"]
    #expect(refusal(CompoundFileMaker.bytes(streams: names)) == .passwordProtected)
  }

  @Test func survivesCutCompoundFiles() {
    let bytes = CompoundFileMaker.bytes(streams: ["Root Entry", "Workbook"])
    for length in stride(from: 8, to: bytes.count, by: 40) {
      #expect(refusal(Array(bytes[..<length])) != nil)
    }
    var looping = bytes
    looping[48] = 0xFF
    #expect(refusal(looping) == .compoundFile)
  }

  @Test(arguments: [
    ("word/document.xml", Refusal.wordDocument), ("ppt/presentation.xml", .presentation),
    ("xl/workbook.bin", .binaryWorkbook),
  ])
  func tellsOtherPackages(main: String, expected: Refusal) {
    let related = ZIPMaker([
      ZIPEntry("_rels/.rels", WorkbookMaker.relationships([("r", "officeDocument", main)])),
      ZIPEntry(main, "<x/>"),
    ])
    #expect(refusal(related.bytes()) == expected)
    #expect(refusal(ZIPMaker([ZIPEntry(main, "<x/>")]).bytes()) == expected)
  }

  @Test func tellsPackagesWithoutWorkbook() {
    #expect(refusal(ZIPMaker([ZIPEntry("content.xml", "<x/>")]).bytes()) == .openDocument)
    #expect(refusal(ZIPMaker([ZIPEntry("a.txt", "x")]).bytes()) == .packageWithoutWorkbook)
    #expect(refusal(ZIPMaker().bytes()) == .packageWithoutWorkbook)
    var package = package()
    package["_rels/.rels"] = nil
    #expect(refusal(package.bytes()) == .missingPart("_rels/.rels"))
  }
}
