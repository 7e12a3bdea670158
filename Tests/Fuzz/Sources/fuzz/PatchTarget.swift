import OOXML
import Spreadsheet
import TestSupport
import Wording

/// A part of a workbook and up to three changes: each is refused, or makes a workbook in which all else reads as before.
///
/// The first byte names the part, four bytes each change, the rest is what stands in the part.
enum PatchTarget {
  static func run(_ bytes: [UInt8]) {
    guard bytes.count > changesLength else { return }
    var package = package
    package[names[Int(bytes[0]) % names.count]]?.content = Array(bytes[(1 + changesLength)...])
    var workbook = package.bytes()
    var reading = try? PatchReading(workbook, limits: limits)
    for start in stride(from: 1, through: changesLength, by: 4) {
      let change = PatchChange(bytes[start..<start + 4])
      guard let patched = patched(workbook, change) else { continue }
      reading = check(patched, change, from: reading)
      workbook = patched
    }
  }

  private static let changesLength = 12

  /// The changed workbook; nil where the change is refused.
  private static func patched(_ bytes: [UInt8], _ change: PatchChange) -> [UInt8]? {
    do throws(PatchRefusal) {
      let patch = try WorkbookPatch(bytes: bytes, limits: limits)
      guard let sheet = try patch.sheets().first else { return nil }
      try change.make(in: sheet, of: patch)
      return try patch.bytes()
    } catch {
      for language in [Language.chinese, .english] { precondition(!error.text(in: language).isEmpty) }
      return nil
    }
  }

  /// What a changed workbook reads as; nil where it could not be read before either.
  private static func check(_ bytes: [UInt8], _ change: PatchChange, from before: PatchReading?)
    -> PatchReading?
  {
    guard let before else { return nil }
    guard let after = try? PatchReading(bytes, limits: limits) else {
      fatalError("\(change): what was changed can't be read")
    }
    let problems = change.problems(before, after)
    precondition(problems.isEmpty, "\(change): \(problems)")
    return after
  }

  /// Tighter than the standard ones, so that what takes long or much memory within them shows at once.
  private static let limits: Limits = {
    var limits = Limits()
    limits.inflatedBytesInAll = 32 << 20
    limits.cells = 100_000
    limits.patchedElements = 100_000
    return limits
  }()

  private static let names = [
    "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml",
    "xl/sharedStrings.xml",
  ]

  private static let package = {
    var package = SmallWorkbook.package()
    for index in package.entries.indices { package.entries[index].isDeflated = false }
    return package
  }()

  static func seeds() throws -> [[UInt8]] {
    let changes: [[UInt8]] = [
      [0, 1, 1, 3, 1, 2, 2, 4, 2, 1, 1, 0], [3, 2, 1, 2, 0, 9, 9, 1, 4, 3, 1, 0],
      [5, 0, 0, 0, 3, 1, 0, 0, 1, 1, 1, 5],
      [4, 9, 2, 0, 3, 3, 3, 3, 1, 30, 20, 2],
    ]
    return names.enumerated().flatMap { index, name in
      contents(of: name).flatMap { content in changes.map { [UInt8(index)] + $0 + content } }
    }
  }

  private static func contents(of name: String) -> [[UInt8]] {
    (package[name].map { [$0.content] } ?? []) + (name == names[0] ? sheets.map { Array($0.utf8) } : [])
  }

  private static let sheets = [
    """
    <x:worksheet xmlns:x="\(WorkbookMaker.namespace)"><x:dimension ref="B2:C4"/><x:sheetData><x:row r="2" spans="2:3"><x:c r="B2" t="str">
    <x:f>A1&amp;"a"</x:f><x:v>a</x:v></x:c><x:c><x:f t="shared" ref="C2:C3" si="0">B2*2</x:f></x:c></x:row><x:row><x:c/><x:c/><x:c><x:f
    t="shared" si="0"/><x:v>4</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="B4:C6"/></x:mergeCells></x:worksheet>
    """,
    """
    <worksheet xmlns="\(WorkbookMaker.namespace)"><cols><col min="1" max="3" style="1"/></cols><sheetData><row r="1"><c r="A1"><f t="array"
    ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="5" s="1" customFormat="1"><c r="D5" t="s" s="1"><v>0</v></c></row></sheetData>
    <conditionalFormatting sqref="A1:B4"><cfRule type="expression" priority="1"><formula>A1&gt;表!$B$2</formula></cfRule>
    </conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="D5:D9"><formula1>"是,否"</formula1></dataValidation>
    </dataValidations><rowBreaks><brk id="5" max="9"/></rowBreaks></worksheet>
    """,
  ]
}
