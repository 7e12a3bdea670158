import OOXML
import Spreadsheet
import TestSupport
import Testing

/// What one file leaves behind must not show in the next that is read with the same resources.
@Suite struct ReaderResourcesTests {
  private let resources = ReaderResources()

  /// All that a workbook says, or why it is refused.
  private enum Reading: Equatable {
    case cells([[Cell]])
    case refused(Refusal)
  }

  private func reading(
    _ bytes: [UInt8], limits: Limits = .standard, _ resources: ReaderResources
  ) -> Reading {
    do throws(Refusal) {
      let workbook = try Workbook(bytes: bytes, limits: limits, resources: resources)
      var cells: [[Cell]] = []
      for entry in workbook.sheets { cells.append(try workbook.sheet(entry).cells) }
      return .cells(cells)
    } catch {
      return .refused(error)
    }
  }

  private func workbook(_ number: Int) -> [UInt8] {
    WorkbookMaker([
      SheetMaker(
        "表\(number)",
        [
          CellMaker("A1", .text("项目 \(number)")),
          CellMaker("B1", .number("0.\(number)"), format: percent(number)),
          CellMaker("C\(number + 1)", .inlineText("_x000D_\(number)")),
        ])
    ]).bytes()
  }

  /// A format of percents with so many digits behind the point.
  private func percent(_ digits: Int) -> String { "0." + String(repeating: "0", count: digits) + "%" }

  private static let brokenParts: [(part: String, content: String)] = [
    ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v>"),
    ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><c r='A1' t='s'><v>99</v></c></sheetData>"),
    ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><c r='A1'><v>1</v></c><c r='ZZZZ1'/>"),
    ("xl/sharedStrings.xml", "<sst><si><t>半"),
    ("xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY a 'b'>]><sst/>"),
    ("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='10'/>"),
    ("xl/workbook.xml", "<workbook xmlns:y='y'><y:a><y:b>"),
    ("xl/_rels/workbook.xml.rels", "<x:Relationships/>"),
    ("_rels/.rels", "no XML"),
  ]

  @Test(arguments: ReaderResourcesTests.brokenParts.indices)
  func readsAfterABrokenFileAsBefore(index: Int) {
    let (part, content) = ReaderResourcesTests.brokenParts[index]
    var broken = package()
    broken[part]?.content = Array(content.utf8)
    for number in 1...3 {
      let fresh = reading(workbook(number), ReaderResources())
      guard case .cells = fresh else {
        Issue.record("\(fresh)")
        return
      }
      #expect(reading(workbook(number), resources) == fresh)
      let refusal = reading(broken.bytes(), resources)
      #expect(refusal == reading(broken.bytes(), ReaderResources()))
      guard case .refused = refusal else {
        Issue.record("\(part) was read")
        return
      }
      #expect(reading(workbook(number), resources) == fresh)
    }
  }

  @Test func readsHostileFilesAsWithFreshResources() {
    for file in HostileFile.all {
      let bytes = file.bytes()
      #expect(reading(bytes, resources) == reading(bytes, ReaderResources()), "\(file.name)")
      #expect(reading(workbook(1), resources) == reading(workbook(1), ReaderResources()), "\(file.name)")
    }
  }

  @Test func heedsTheLimitsOfEachFile() {
    var limits = Limits()
    limits.xmlDepth = 3
    let expected = Refusal.limitReached(.xmlDepth, value: 3, part: "xl/worksheets/sheet1.xml")
    for _ in 0..<3 {
      #expect(reading(workbook(1), resources) == reading(workbook(1), ReaderResources()))
      #expect(reading(workbook(1), limits: limits, resources) == .refused(expected))
    }
  }

  /// Two files that are open at once have parsers and strings of their own, whatever the order of asking.
  @Test func keepsOpenFilesApart() throws {
    for _ in 0..<3 {
      let first = try Workbook(bytes: workbook(1), resources: resources)
      let second = try Workbook(bytes: workbook(2), resources: resources)
      var texts: [String] = []
      try first.readCells(of: first.sheets[0]) { cell throws(Refusal) in
        texts.append(cell.text)
        try second.readCells(of: second.sheets[0]) { texts.append($0.text) }
      }
      #expect(
        texts == [
          "项目 1", "项目 2", "0.2", "\r2", "0.1", "项目 2", "0.2", "\r2", "\r1", "项目 2", "0.2", "\r2",
        ])
    }
  }

  /// Styles may be asked for in the middle of a sheet, after its end, and after other files were read.
  @Test func readsStylesWhenTheyAreAskedForLate() throws {
    let first = try Workbook(bytes: workbook(1), resources: resources)
    var style = 0
    var shown: [String] = []
    try first.readCells(of: first.sheets[0]) { cell throws(Refusal) in
      guard let number = cell.number else { return }
      style = cell.styleIndex
      shown.append(try first.format(ofStyle: style).exactText(of: number))
    }
    #expect(shown == ["10%"])
    for number in 2...4 { _ = reading(workbook(number), resources) }
    #expect(try first.format(ofStyle: style).code == percent(1))
    let second = try Workbook(bytes: workbook(2), resources: resources)
    let sheet = try second.sheet(second.sheets[0])
    #expect(try second.format(ofStyle: style).code == percent(2))
    #expect(sheet.cells.map(\.format.code) == ["General", percent(2), "General"])
    #expect(try first.format(ofStyle: style).code == percent(1))
  }

  /// A text of a file stays what it is when its workbook and the parser are gone to others.
  @Test func keepsTextsBeyondTheWorkbook() throws {
    var sheets: [Sheet] = []
    for number in 1...4 {
      let workbook = try Workbook(bytes: workbook(number), resources: resources)
      sheets.append(try workbook.sheet(workbook.sheets[0]))
    }
    #expect(sheets.map { $0.text(at: CellReference(row: 1, column: 1)) } == (1...4).map { "项目 \($0)" })
  }

  @Test func servesSeveralThreadsAtOnce() async {
    let resources = resources
    let expected = (1...4).map { reading(workbook($0), ReaderResources()) }
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        let bytes = workbook(task % 4 + 1)
        let fresh = expected[task % 4]
        group.addTask {
          (0..<20).allSatisfy { _ in ReaderResourcesTests().reading(bytes, resources) == fresh }
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
