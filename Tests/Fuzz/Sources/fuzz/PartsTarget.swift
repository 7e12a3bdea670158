import OOXML
import TestSupport

/// The first byte names a part, the rest is what stands in it; sizes and checksums are right.
enum PartsTarget {
  private static let names = [
    "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels", "_rels/.rels",
  ]

  private static let package = {
    var package = SmallWorkbook.package()
    for index in package.entries.indices { package.entries[index].isDeflated = false }
    return package
  }()

  static func run(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    var package = package
    package[names[Int(first) % names.count]]?.content = Array(bytes.dropFirst())
    PackageTarget.run(package.bytes())
  }

  static func seeds() throws -> [[UInt8]] {
    names.enumerated().flatMap { index, name in
      parts(name).map { [UInt8(index)] + $0 }
    }
  }

  private static func parts(_ name: String) -> [[UInt8]] {
    var parts = package[name].map { [$0.content] } ?? []
    if let part = parts.first {
      parts.append([0xEF, 0xBB, 0xBF] + part)
      let units = Array(String(decoding: part, as: UTF8.self).utf16)
      parts.append([0xFF, 0xFE] + units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
    }
    return parts + (name.hasSuffix("sheet1.xml") ? sheets.map { Array($0.utf8) } : [])
  }

  private static let sheets = [
    """
    <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="2"><x:c r="B2" t="d">
    <x:v>2022-06-30T00:00:00</x:v></x:c><x:c><x:f t="shared" ref="C2:C3" si="0">B2*2</x:f></x:c></x:row></x:sheetData>
    <x:mergeCells><x:mergeCell ref="2:4"/><x:mergeCell ref="B:C"/></x:mergeCells></x:worksheet>
    """,
    """
    <worksheet xmlns="\(WorkbookMaker.namespace)" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
    <dimension ref="A1:XFD1048576"/><sheetData><mc:AlternateContent><mc:Choice Requires="x"><row/></mc:Choice><mc:Fallback>
    <row r="1048576"><c r="XFD1048576" s="1"><v>&#49;<![CDATA[2]]></v></c></row></mc:Fallback></mc:AlternateContent></sheetData>
    <extLst><ext xmlns:y="y"><y:z/></ext></extLst></worksheet>
    """,
  ]
}
