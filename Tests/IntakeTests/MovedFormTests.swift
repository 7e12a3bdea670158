import BudgetModel
import Forms
import Foundation
import OOXML
import Spreadsheet
import TestSupport
import Testing

@testable import Intake

/// The drafts read the same wherever their forms stand and however their labels are typed.
@Suite struct MovedFormTests {
  private static let drafts = [
    "司法局2022年绩效文本.xlsx", "司法局2022年绩效目标表（合并）.xlsx", "司法局2022年绩效文本（粘贴稿）.xlsx",
    "司法局2022年绩效指标明细.xlsx", "公证处补助办公经费.xlsx",
  ]

  @Test(arguments: drafts)
  func movedFormsReadTheSame(draft: String) throws {
    try expectSame(draft) { cell in
      var cell = cell
      cell.reference.row += 3
      cell.reference.column += 2
      return cell
    } merge: { range in
      CellRange(
        rows: range.rows.lowerBound + 3...range.rows.upperBound + 3,
        columns: range.columns.lowerBound + 2...range.columns.upperBound + 2)
    }
  }

  @Test(arguments: drafts)
  func spacedLabelsReadTheSame(draft: String) throws {
    try expectSame(draft) { Self.retyped($0) { $0.map(String.init).joined(separator: "\u{3000}") } }
  }

  @Test(arguments: drafts)
  func brokenLabelsReadTheSame(draft: String) throws {
    try expectSame(draft) { cell in
      Self.retyped(cell) { label in
        let middle = label.index(label.startIndex, offsetBy: label.count / 2)
        return label[..<middle] + "\r\n" + label[middle...] + "："
      }
    }
  }

  @Test(arguments: drafts)
  func sheetNamesDoNotMatter(draft: String) throws {
    let sheets = try Self.sheets(draft)
    let renamed = sheets.enumerated().map { index, sheet in
      Sheet(name: "Sheet\(index)", cells: sheet.cells, merges: sheet.merges.ranges)
    }
    #expect(Self.submission(of: renamed) == Self.submission(of: sheets))
  }

  // MARK: -

  private func expectSame(
    _ draft: String, cell change: (Cell) -> Cell, merge: (CellRange) -> CellRange = { $0 }
  ) throws {
    let sheets = try Self.sheets(draft)
    let changed = sheets.map { sheet in
      Sheet(name: sheet.name, cells: sheet.cells.map(change), merges: sheet.merges.ranges.map(merge))
    }
    let submission = Self.submission(of: sheets)
    #expect(!submission.projects.isEmpty)
    #expect(Self.submission(of: changed) == submission)
  }

  /// A cell whose text is a label that the forms print, typed otherwise; any other as it is.
  private static func retyped(_ cell: Cell, _ change: (String) -> String) -> Cell {
    guard case .text(let text) = cell.value, labels.contains(LabelFolding.folded(text)) else { return cell }
    return Cell(cell.reference, .text(change(text)), format: cell.format)
  }

  private static let labels = Set(
    [
      "项目编码", "项目名称", "预算规模及资金用途", "预算数", "其中：财政资金", "财政资金", "其他资金", "资金用途", "资金支出计划（%）", "3月底",
      "6月底", "10月底", "12月底", "绩效目标", "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据", "单位：元",
      "单位编码", "单位名称", "类别", "序号", "名称", "内容", "总体绩效目标", "分项绩效目标", "工作保障措施",
    ].map(LabelFolding.folded))

  private static func sheets(_ draft: String) throws -> [Sheet] {
    let workbook = try Workbook(path: ProjectFolder.draft(draft).path)
    return try workbook.sheets.map { try workbook.sheet($0) }
  }

  private static func submission(of sheets: [Sheet]) -> Submission {
    var intake = SheetIntake(InputContent(path: "草稿.xlsx"), options: IntakeOptions())
    for sheet in sheets { intake.take(sheet) }
    var assembly = Assembly()
    return assembly.departments(of: [intake.finish()]).first?.submission ?? Submission()
  }
}
