import Reports
import Testing

@testable import jixiao

@Suite struct SideBySideTests {
  private static let row = DifferenceText.Line.row(
    label: "预算数", old: .init(text: "160000.00 元", place: "表!C4"), new: .init(text: "18万", place: nil))

  @Test func columnsAreAlignedByDisplayWidth() {
    let page = SideBySide([Self.row], width: 52, hasColour: false)
    #expect(
      page.lines(of: Self.row) == [
        "  预算数  160000.00 元          18万", "          [表!C4]",
      ])
  }

  @Test func longTextsAreWrappedInTheirColumns() {
    let row = DifferenceText.Line.row(
      label: "资金用途", old: .init(text: "用于法律援助经费和值班", place: nil), new: .init(text: "甲", place: nil))
    let lines = SideBySide([row], width: 30, hasColour: false).lines(of: row)
    #expect(lines == ["  资金用途  用于法律援助经费  甲", "            和值班"])
  }

  @Test func textsOfFilesSteerNothing() {
    let line = DifferenceText.Line.heading("项目\u{1B}[31m\n甲")
    #expect(SideBySide([line], width: 80, hasColour: false).lines(of: line) == ["【项目\u{FFFD}[31m↵甲】"])
  }
}
