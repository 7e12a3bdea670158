import Exchange
import OOXML
import Spreadsheet
public import Wording

extension CellListProblem: Worded {
  public var id: String {
    switch self {
    case .refused(let refusal, _, _): refusal.id
    case .unknownSheet: "sheet-unknown"
    case .hiddenSheetsSkipped: "hidden-sheets-skipped"
    case .noWorksheet: "sheet-of-other-kind"
    case .formulasWithoutValue: "formula-without-value"
    case .output(let failure): failure.id
    }
  }

  public func text(in language: Language) -> String {
    switch self {
    case .refused(let refusal, let sheet, let lastCell):
      refused(refusal.text(in: language), sheet: sheet, hasBegun: lastCell != nil, in: language)
    case .unknownSheet(let name, let sheets): unknownSheet(name, sheets, in: language)
    case .hiddenSheetsSkipped(let names): InputNotice.hiddenSheetsSkipped(names: names).text(in: language)
    case .noWorksheet(_, let kind): noWorksheet(kind, in: language)
    case .formulasWithoutValue(_, let count, _): formulas(count, in: language)
    case .output(let failure): failure.text(in: language)
    }
  }

  private func refused(
    _ sentence: String, sheet: String?, hasBegun: Bool, in language: Language
  ) -> String {
    switch (language, sheet != nil, hasBegun) {
    case (_, false, _): sentence
    case (.chinese, true, true): "读到这个单元格之后读不下去了，其余的没有列出：\(sentence)"
    case (.chinese, true, false): "这张工作表读不了，一个单元格也没有列出：\(sentence)"
    case (.english, true, true):
      "Reading broke off behind this cell, the rest is not listed: \(sentence)"
    case (.english, true, false): "The sheet can't be read, none of its cells is listed: \(sentence)"
    }
  }

  private func unknownSheet(_ name: String, _ sheets: [String], in language: Language) -> String {
    let all = sheets.map { "“\($0)”" }
    return switch language {
    case .chinese: "没有名为“\(name)”的工作表；这个文件里有：\(listed(all, language))。"
    case .english: "There is no sheet named “\(name)”; the file has \(listed(all, language))."
    }
  }

  private func noWorksheet(_ kind: SheetEntry.Kind, in language: Language) -> String {
    switch (kind, language) {
    case (.worksheet, .chinese), (.chartsheet, .chinese): "这是图表工作表，没有单元格可列。"
    case (.worksheet, .english), (.chartsheet, .english): "This is a chart sheet, it has no cells to list."
    case (.dialogsheet, .chinese): "这是对话框工作表，没有单元格可列。"
    case (.dialogsheet, .english): "This is a dialog sheet, it has no cells to list."
    case (.macrosheet, .chinese): "这是宏表（Excel 4.0 宏），里面是命令而不是数据，没有列出。"
    case (.macrosheet, .english):
      "This is a sheet of Excel 4.0 macros: it holds commands, not data, and is not listed."
    }
  }

  private func formulas(_ count: Int, in language: Language) -> String {
    switch language {
    case .chinese:
      "从这里起，有 \(count) 个公式在文件里没有存计算结果，没有列出；请在 Excel 或 WPS 中打开后重新保存。"
    case .english:
      "From here on \(count) formula(s) have no result in the file and are not listed; open it in Excel or WPS and "
        + "save it again."
    }
  }
}
