import BudgetModel
import Spreadsheet
public import Wording

extension FillProblem.Reason: Worded {
  public var id: String {
    switch self {
    case .noPlace: "fill-no-place"
    case .noColumn: "fill-no-column"
    case .noRowsForLevels: "fill-no-rows-for-levels"
    case .textTooLong: "fill-text-too-long"
    case .moneyUnitsDiffer: "fill-money-units-differ"
    case .moneyUnitUnknown: "fill-money-unit-unknown"
    case .writtenAsText: "fill-written-as-text"
    case .shownOtherwise: "fill-shown-otherwise"
    case .concealed(_, let concealment): "fill-\(concealment.rawValue)"
    case .formulaReplaced: "fill-formula-replaced"
    case .locked: "fill-cell-locked"
    case .forbidden: "fill-validation-forbids"
    case .validationUndecided: "fill-validation-undecided"
    case .yearDiffers: "fill-year-differs"
    case .readsBackDifferently: "fill-reads-back-differently"
    }
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .noPlace(let path, let text):
      "模板里没有填“\(path.phrase(in: .chinese))”的地方，“\(shortened(text))”没有填；请在模板中补上这一栏，或另行报送。"
    case .noColumn(let field, let count, let text):
      "模板的指标表没有“\(field.formName(in: .chinese))”这一列，\(count) 项指标的内容（如“\(shortened(text))”）没有填；请在模板中补上这一列。"
    case .noRowsForLevels(let level1, let level2, let level3):
      "模板里没有“\(level1)”“\(level2)”的行，指标“\(shortened(level3))”没有填；请在模板中补上，或改正指标级别。"
    case .textTooLong(_, let length):
      "文字有 \(length) 个字符，超过 Excel 单元格的上限 \(FillValue.textLimit) 个，没有填；请缩短后再填。"
    case .moneyUnitsDiffer(let text): "模板写了两种金额单位，无法判断用哪一种，“\(text)”没有填；请把模板改成一致。"
    case .moneyUnitUnknown: "模板没有注明金额单位，金额已按元填写；如果应当是万元，请在模板上写明“单位：万元”后重新填写。"
    case .writtenAsText(let text): "“\(text)”填成了文字：填成数字，Excel 会改动它或显示成别的数；请核对。"
    case .shownOtherwise(let text, let shown):
      "填的是 \(text)，而这个单元格的数字格式会显示成“\(shown)”，打印出来也是这样；请在模板里改数字格式，或核对金额单位。"
    case .concealed(let text, let concealment):
      "已填“\(shortened(text))”，但" + FillProblem.Reason.chinese(concealment)
    case .formulaReplaced(let text): "这里原是模板的公式，已换成“\(shortened(text))”；请核对。"
    case .locked(let text): "这个单元格是锁定的，按 --respect-protection 没有填，“\(shortened(text))”不在表里。"
    case .forbidden(let text): "已填“\(shortened(text))”，但模板的数据有效性不允许这个值；请改成模板允许的值。"
    case .validationUndecided: "这里的数据有效性是公式，无法判断填的值是否允许；请用 Excel 或 WPS 打开核对。"
    case .yearDiffers(let stated, let used): "模板写的是 \(stated) 年，申报数据是 \(used) 年；请换用当年的模板，或核对年度。"
    case .readsBackDifferently(let path, let text, let found):
      "“\(path.phrase(in: .chinese))”应当是“\(shortened(text))”，从填好的表里读出来却是“\(shortened(found))”；请核对这一处。"
    }
  }

  private var english: String {
    switch self {
    case .noPlace(let path, let text):
      "The template has no place for \(path.phrase(in: .english)), so “\(shortened(text))” was not filled in; add it to "
        + "the template, or submit it otherwise."
    case .noColumn(let field, let count, let text):
      "The template's table has no column for the \(field.formName(in: .english)), so that of \(count) indicator(s), such as "
        + "“\(shortened(text))”, was not filled in; add the column."
    case .noRowsForLevels(let level1, let level2, let level3):
      "The template has no rows for “\(level1)”, “\(level2)”, so the indicator “\(shortened(level3))” was not filled in; "
        + "add rows, or correct the levels."
    case .textTooLong(_, let length):
      "The text has \(length) characters, more than the \(FillValue.textLimit) of a cell in Excel, and was not filled in; "
        + "shorten it."
    case .moneyUnitsDiffer(let text):
      "The template declares two money units, so “\(text)” was not filled in; make them the same."
    case .moneyUnitUnknown:
      "The template declares no money unit, so amounts were filled in as yuan; if they should be in 万元, write 单位：万元 "
        + "on the template and fill it again."
    case .writtenAsText(let text):
      "“\(text)” was filled in as a text, because Excel would change the number or show another; check it."
    case .shownOtherwise(let text, let shown):
      "\(text) was filled in, but the cell's number format shows it as “\(shown)”, on paper too; change the format in the "
        + "template, or check the money unit."
    case .concealed(let text, let concealment):
      "“\(shortened(text))” was filled in, but " + FillProblem.Reason.english(concealment)
    case .formulaReplaced(let text):
      "A formula of the template gave way to “\(shortened(text))”; check it."
    case .locked(let text):
      "This cell is locked and was left as it is, as --respect-protection says, so “\(shortened(text))” is not on the form."
    case .forbidden(let text):
      "“\(shortened(text))” was filled in, but the template's own validation forbids it; use a value that it allows."
    case .validationUndecided:
      "The validation of this cell is a formula, so whether it lets the value in is unknown; open the file in Excel or WPS."
    case .yearDiffers(let stated, let used):
      "The template states \(stated), the submission \(used); use the template of that year, or check the year."
    case .readsBackDifferently(let path, let text, let found):
      "\(path.phrase(in: .english)) should be “\(shortened(text))”, but reads “\(shortened(found))” on the filled form; "
        + "check it."
    }
  }

  private static func chinese(_ concealment: CellConcealment) -> String {
    switch concealment {
    case .hiddenRow: "这一行在模板里是隐藏的，看不见也打印不出来；请在 Excel 或 WPS 中取消隐藏。"
    case .hiddenColumn: "这一列在模板里是隐藏的，看不见也打印不出来；请在 Excel 或 WPS 中取消隐藏。"
    case .rowLimit: "行高到了 Excel 的上限也显示不全，打印出来会缺一截；请加宽这一栏，或缩短文字。"
    case .unwrapped: "这个单元格没有设“自动换行”，显示不全，打印出来会缺一截；请设自动换行，或加宽这一列。"
    case .narrowColumn: "列太窄，Excel 会显示成“####”；请加宽这一列。"
    }
  }

  private static func english(_ concealment: CellConcealment) -> String {
    switch concealment {
    case .hiddenRow: "the template hides its row, so nobody sees or prints it; unhide the row."
    case .hiddenColumn: "the template hides its column, so nobody sees or prints it; unhide the column."
    case .rowLimit:
      "even the highest row of Excel doesn't show all of it; widen the column, or shorten the text."
    case .unwrapped:
      "the cell doesn't wrap text, so its end is cut off, on paper too; make it wrap, or widen the column."
    case .narrowColumn: "its column is too narrow, and Excel shows “####”; widen the column."
    }
  }

  /// A whole paragraph is not repeated in a message.
  private func shortened(_ text: String) -> String {
    let line = WrappedText.onOneLine(text)
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}
