import BudgetModel
import Forms
import Intake
import Spreadsheet

extension InspectMessage {
  var chinese: String {
    switch self {
    case .stated(let inspection):
      "年度：\(listed(inspection.fiscalYears.map(String.init), none: "表上没有写"))；部门："
        + listed(inspection.departmentCodes + inspection.departmentNames, none: "表上没有写")
    case .sheet(let sheet, let number):
      "工作表 \(number)“\(PrintableText.onOneLine(sheet.name))”"
        + (sheet.visibility == .visible ? "" : "（隐藏）") + "：" + status(of: sheet)
    case .form(let form, let number):
      "第 \(number) 张" + (form.title.map { "：\($0.text)（\($0.place)）" } ?? "（没有标题）")
        + (form.layout == .list ? "，明细清单" : "") + "，金额单位：\(form.moneyUnit?.rawValue ?? "没有注明")"
    case .text(let text):
      "部门整体绩效目标" + (text.title.map { "：\($0.text)（\($0.place)）" } ?? "") + "，\(text.items.count) 条"
    case .fieldColumns: "栏目\t代号\t单元格\t凭哪个标签\t内容"
    case .indicatorColumns: "序号\t单元格\t一级指标\t二级指标\t三级指标\t指标值"
    case .textColumns: "类别\t单元格\t名称\t内容"
    case .label(let text, let place): "\(text)（\(place)）"
    case .inlineLabel: "（与内容同格）"
    case .noLabel: "（没有标签）"
    case .empty: "（空）"
    case .indicators(let count, let fields):
      "指标 \(count) 项" + (columns(of: fields).isEmpty ? "" : "，栏目：" + columns(of: fields))
    case .templateRows(let rows): "模板行（标记处待填）：第 \(rows.prefix(20).map(String.init).joined(separator: "、")) 行"
    case .problems(let count, let untaken):
      "问题 \(count) 处" + (untaken > 0 ? "，其中 \(untaken) 个单元格的内容没有采用" : "") + "："
    case .totals(let inspection):
      "共 \(inspection.sheets.count) 张工作表，认出 \(inspection.formCount) 张绩效目标表、"
        + "\(inspection.indicatorCount) 项指标；没有采用的单元格 \(inspection.untakenCount) 个。"
    }
  }

  var english: String {
    switch self {
    case .stated(let inspection):
      "Year: \(listed(inspection.fiscalYears.map(String.init), none: "not stated")); department: "
        + listed(inspection.departmentCodes + inspection.departmentNames, none: "not stated")
    case .sheet(let sheet, let number):
      "Sheet \(number) “\(PrintableText.onOneLine(sheet.name))”"
        + (sheet.visibility == .visible ? "" : " (hidden)") + ": " + englishStatus(of: sheet)
    case .form(let form, let number):
      "Form \(number)" + (form.title.map { ": \($0.text) (\($0.place))" } ?? " (without title)")
        + (form.layout == .list ? ", a list" : "")
        + ", money unit: \(form.moneyUnit?.rawValue ?? "not declared")"
    case .text(let text):
      "The department's text" + (text.title.map { ": \($0.text) (\($0.place))" } ?? "")
        + ", \(text.items.count) paragraph(s)"
    case .fieldColumns: "Field\tPath\tCell\tLabel\tText"
    case .indicatorColumns: "No.\tCells\tLevel 1\tLevel 2\tLevel 3\tTarget"
    case .textColumns: "Category\tCells\tName\tContent"
    case .label(let text, let place): "\(text) (\(place))"
    case .inlineLabel: "(in the same cell)"
    case .noLabel: "(none)"
    case .empty: "(empty)"
    case .indicators(let count, let fields):
      "\(count) indicator(s)" + (columns(of: fields).isEmpty ? "" : ", columns: " + columns(of: fields))
    case .templateRows(let rows):
      "Rows of a template, to be filled at their marks: "
        + rows.prefix(20).map(String.init).joined(separator: ", ")
    case .problems(let count, let untaken):
      "\(count) problem(s)" + (untaken > 0 ? ", the content of \(untaken) cell(s) was not taken" : "") + ":"
    case .totals(let inspection):
      "\(inspection.sheets.count) sheet(s): \(inspection.formCount) form(s) and \(inspection.indicatorCount) "
        + "indicator(s) recognised; \(inspection.untakenCount) cell(s) not taken."
    }
  }

  private func status(of sheet: InspectedSheet) -> String {
    switch sheet.status {
    case .recognised:
      [
        sheet.texts.isEmpty ? "" : "部门整体绩效目标", sheet.forms.isEmpty ? "" : "\(sheet.forms.count) 张绩效目标表",
      ].filter { !$0.isEmpty }.joined(separator: "，")
    case .nothingRecognised: "没有认出绩效目标表"
    case .hidden: "没有读取；如需读取请加 --hidden"
    case .noWorksheet: "不是普通工作表，没有单元格可读"
    }
  }

  private func englishStatus(of sheet: InspectedSheet) -> String {
    switch sheet.status {
    case .recognised:
      [
        sheet.texts.isEmpty ? "" : "the department's text",
        sheet.forms.isEmpty ? "" : "\(sheet.forms.count) form(s)",
      ].filter { !$0.isEmpty }.joined(separator: ", ")
    case .nothingRecognised: "no form was recognised"
    case .hidden: "not read; add --hidden to read it"
    case .noWorksheet: "no worksheet, there are no cells to read"
    }
  }

  private func listed(_ values: [String], none: String) -> String {
    values.isEmpty ? none : PrintableText.onOneLine(values.joined(separator: " "))
  }

  /// The labels over the table's columns, each once, as `三级指标 C9`.
  private func columns(of fields: [InspectedField]) -> String {
    var seen: Set<CellReference> = []
    let labels = fields.compactMap(\.label).filter { seen.insert($0.place).inserted }
    return labels.sorted { $0.place < $1.place }.prefix(20).map { label in
      "\(DisplayWidth.cut(PrintableText.onOneLine(label.text), to: 20)) \(label.place)"
    }.joined(separator: "、")
  }
}
