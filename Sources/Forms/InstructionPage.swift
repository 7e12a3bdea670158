import BudgetModel
import Spreadsheet

/// A page that tells how to fill in a form: it names the form's fields and says under each what to write.
struct InstructionPage {
  /// The cell that says so.
  let entry: Line.Entry

  private static let words = [
    "填表说明", "填报说明", "填写说明", "编制说明", "编报说明", "填表须知", "填报须知", "填表要求", "填报要求", "填写要求", "填报指南", "填写指南", "使用说明",
    "注意事项",
    "指标解释", "样表说明",
  ]

  /// Nil where neither the sheet's name nor a line that stands alone has such a word.
  ///
  /// - Parameter lines: those of a form without a table of indicators.
  init?(_ lines: ArraySlice<Line>, sheet: String) {
    guard let first = lines.first?.entries.first else { return nil }
    let title = lines.prefix(3).first { line in
      guard line.entries.count == 1, line.labelCount == 0 else { return false }
      let folded = line.entries[0].folded
      return Self.words.contains(where: folded.hasSuffix)
    }
    let name = LabelFolding.folded(sheet)
    if let title {
      entry = title.entries[0]
    } else if Self.words.contains(where: name.hasSuffix) || name == "说明" {
      entry = first
    } else {
      return nil
    }
  }
}
