import Returns
import Wording

/// What commands that compare or correct versions say beside the reports themselves.
enum DiffMessage {
  /// A version can't be had.
  case refused(VersionRefusal)

  /// A file holds projects of several departments, which are compared together.
  case severalDepartments(file: String, names: [String])

  /// What a list of corrections leaves out, by the first names and the number of all.
  case leftOut([String], Int)

  /// What differs and has no cell in the new workbook.
  case withoutCell([String], Int)

  /// Cells that got a mark and no note.
  case withoutNote([String], Int)

  /// Marks belong into a workbook, and the new version is none.
  case newIsNoWorkbook(file: String)
  case written(path: String)
}

extension DiffMessage: Worded {
  var id: String {
    switch self {
    case .refused(let refusal): refusal.id
    case .severalDepartments: "version-of-departments"
    case .leftOut: "corrections-leave-out"
    case .withoutCell: "difference-without-cell"
    case .withoutNote: "difference-without-note"
    case .newIsNoWorkbook: "difference-into-no-workbook"
    case .written: "difference-written"
    }
  }

  func text(in language: Language) -> String {
    switch (self, language) {
    case (.refused(let refusal), _): refusal.text(in: language)
    case (.severalDepartments(let file, let names), .chinese):
      "\(file) 里有 \(names.count) 个部门的项目（\(names.joined(separator: "、"))），合在一起处理；如果单位编码写错了，请改正。"
    case (.severalDepartments(let file, let names), .english):
      "\(file) holds projects of \(names.count) departments (\(names.joined(separator: ", "))), taken together; mend the "
        + "units' codes if they are mistyped."
    case (.leftOut(let names, let count), .chinese):
      "更正清单只能写栏目的值，有 \(count) 处没有写进清单，要人工办理：\(listed(names, count, language))。"
    case (.leftOut(let names, let count), .english):
      "A list of corrections holds values of fields alone; \(count) difference(s) are not in it and are for a person to "
        + "do: \(listed(names, count, language))."
    case (.withoutCell(let names, let count), .chinese):
      "有 \(count) 处不同在新文件里没有对应的单元格，没有标出：\(listed(names, count, language))。"
    case (.withoutCell(let names, let count), .english):
      "\(count) difference(s) have no cell in the new file and are not marked: \(listed(names, count, language))."
    case (.withoutNote(let names, let count), .chinese):
      "有 \(count) 个单元格只标了颜色，没有写批注：\(listed(names, count, language))。"
    case (.withoutNote(let names, let count), .english):
      "\(count) cell(s) got a mark and no note: \(listed(names, count, language))."
    case (.newIsNoWorkbook(let file), .chinese):
      "新版本 \(file) 不是 Excel 工作簿，没有单元格可以标；请先用 jixiao convert 把它写成 .xlsx 再比较，或者改用 --format html。"
    case (.newIsNoWorkbook(let file), .english):
      "The new version \(file) is no workbook, so it has no cells to mark; write it as .xlsx with jixiao convert first, "
        + "or use --format html."
    case (.written(let path), .chinese): "已写出 \(path)"
    case (.written(let path), .english): "Wrote \(path)"
    }
  }

  private func listed(_ names: [String], _ count: Int, _ language: Language) -> String {
    names.joined(separator: language == .chinese ? "；" : "; ") + (count > names.count ? "……" : "")
  }
}
