import Testing

@testable import jixiao

@Suite struct TextTableTests {
  @Test func columnsAreAlignedByDisplayWidth() {
    let table = TextTable(rows: [["栏目", "A1", "x"], ["a", "项目", "很长很长很长很长很长"]], indentation: 2, width: 30)
    #expect(table.lines == ["  栏目  A1    x", "  a     项目  很长很长很长很…"])
  }

  @Test func hugeTextsAreCutAndLineBreaksShown() {
    let long = String(repeating: "长", count: 10_000)
    let table = TextTable(rows: [[long, "一\n二", long]], indentation: 0, width: 60)
    #expect(table.lines.count == 1)
    #expect(terminalColumns(table.lines[0]) <= 60)
    #expect(table.lines[0].contains("一↵二"))
  }

  @Test(arguments: [60, 70, 100])
  func wideColumnsGiveWayOnANarrowPage(_ width: Int) {
    let wide = String(repeating: "宽", count: 20)
    let table = TextTable(rows: [["1", "A1", wide, wide, wide]], indentation: 6, width: width)
    #expect(terminalColumns(table.lines[0]) <= width)
  }

  @Test func nothingMakesNoLines() {
    #expect(TextTable(rows: [], indentation: 4, width: 80).lines.isEmpty)
  }
}
