import Exchange
import OOXML
public import Wording

extension InputNotice: Worded {
  public var id: String {
    switch self {
    case .hiddenSheetsSkipped: "hidden-sheets-skipped"
    case .sheetUnreadable: "sheet-unreadable"
    case .yearOverruled: "year-overruled"
    case .json(let notice): notice.id
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.hiddenSheetsSkipped(let names), .chinese):
      "有 \(names.count) 张隐藏的工作表没有读取（\(listed(names, language))）；如需读取请加 --hidden。"
    case (.hiddenSheetsSkipped(let names), .english):
      "\(names.count) hidden sheet(s) were not read (\(listed(names, language))); add --hidden to read them."
    case (.sheetUnreadable(let name, let refusal), .chinese):
      "工作表“\(name)”读不出来，里面的内容没有采用，其余工作表照常读取：\(refusal.text(in: language))"
    case (.sheetUnreadable(let name, let refusal), .english):
      "Sheet “\(name)” can't be read and nothing of it was taken; the other sheets were read: "
        + refusal.text(in: language)
    case (.yearOverruled(let stated, let used), .chinese):
      "表中写的是 \(stated) 年，按 --year 用 \(used) 年。"
    case (.yearOverruled(let stated, let used), .english):
      "The forms state \(stated); \(used) is used, as --year says."
    case (.json(let notice), _): notice.text(in: language)
    }
  }
}

extension InputRefusal: Worded {
  public var id: String {
    switch self {
    case .workbook(let refusal): refusal.id
    case .json(let refusal): refusal.id
    case .csv(let refusal): refusal.id
    case .noForm: "no-form"
    case .noList: "no-list"
    }
  }

  public func text(in language: Language) -> String {
    switch self {
    case .workbook(let refusal): refusal.text(in: language)
    case .json(let refusal): refusal.text(in: language)
    case .csv(let refusal): refusal.text(in: language)
    case .noForm(let sheets, let hidden): noForm(sheets, hidden, in: language)
    case .noList: noList(in: language)
    }
  }

  private func noForm(_ sheets: [String], _ hidden: [String], in language: Language) -> String {
    switch language {
    case .chinese:
      "没有找到绩效目标表；看过的工作表：\(sheets.isEmpty ? "无" : listed(sheets, language))"
        + (hidden.isEmpty ? "" : "；没有看的隐藏工作表：\(listed(hidden, language))，如需读取请加 --hidden")
        + "。请确认表里有“项目编码”“项目名称”“一级指标”等栏目名称。"
    case .english:
      "No performance target form (绩效目标表) was found; sheets looked at: \(sheets.isEmpty ? "none" : listed(sheets, language))"
        + (hidden.isEmpty
          ? "" : "; hidden sheets not looked at: \(listed(hidden, language)), add --hidden to read them")
        + ". A form has labels such as 项目编码, 项目名称, 一级指标."
    }
  }

  private func noList(in language: Language) -> String {
    switch language {
    case .chinese:
      "这个文本文件里没有找到绩效指标明细；第一行应为栏目名称，如“项目编码”“项目名称”“一级指标”“指标值”。如果它是 Excel 工作簿，请另存为 .xlsx。"
    case .english:
      "No list of indicators was found in this text file; its first line should name columns such as 项目编码, 项目名称, "
        + "一级指标, 指标值. If it is an Excel workbook, save it as .xlsx."
    }
  }
}

extension AssemblyProblem: Worded {
  public var id: String {
    switch self {
    case .projectConflict: "project-conflict"
    case .textsDiffer: "text-conflict"
    case .departmentNamesDiffer: "department-names-differ"
    case .departmentCodesDiffer: "department-codes-differ"
    case .perhapsSameProject: "project-perhaps-twice"
    case .yearsDiffer: "years-differ"
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
    case .projectConflict(let project, let places):
      "项目 \(project) 有 \(places.count) 个内容不同的版本，都没有采用：\(places.map(\.description).joined(separator: "、"))；请只保留一个版本。"
    case .textsDiffer(let places):
      "部门整体绩效目标有内容不同的版本，都没有采用：\(places.map(\.description).joined(separator: "、"))；请只保留一个版本。"
    case .departmentNamesDiffer(let names):
      "部门名称不一致，没有采用任何一个：\(listed(names))；请改成一致。"
    case .departmentCodesDiffer(let codes):
      "部门编码不一致，没有采用任何一个：\(listed(codes))；请改成一致。"
    case .yearsDiffer(let years):
      "年度不一致，没有采用任何一个：\(listed(years))；请改成一致，或用 --year 指定年度。"
    case .perhapsSameProject(let name, let places):
      "项目“\(name)”一处有项目编码、一处没有，可能是同一个项目，两处都采用了：\(listed(places))；请核对并补上项目编码。"
    }
  }

  private var english: String {
    switch self {
    case .projectConflict(let project, let places):
      "Project \(project) has \(places.count) versions with different content, none was taken: "
        + "\(places.map(\.description).joined(separator: ", ")); keep one of them."
    case .textsDiffer(let places):
      "The department's text has different versions, none was taken: \(places.map(\.description).joined(separator: ", ")); keep one."
    case .departmentNamesDiffer(let names):
      "The department's name differs, so none was taken: \(listed(names)); make them the same."
    case .departmentCodesDiffer(let codes):
      "The department's code differs, so none was taken: \(listed(codes)); make them the same."
    case .yearsDiffer(let years):
      "Different years are stated, so none was taken: \(listed(years)); make them the same, or give the year with --year."
    case .perhapsSameProject(let name, let places):
      "The project “\(name)” stands once with a code and once without, and may be one; both were taken: "
        + "\(listed(places)). Check them and add the code."
    }
  }

  private func listed(_ things: [some CustomStringConvertible]) -> String {
    things.map(\.description).joined(separator: "、")
  }
}

extension ConversionFailure: Worded {
  public var id: String {
    switch self {
    case .output(let failure): failure.id
    case .encoding(let failure): failure.id
    case .outputIsInput: "output-is-input"
    case .severalDepartments: "several-departments"
    case .sameOutput: "same-output"
    case .nothingToWrite: "nothing-to-write"
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.output(let failure), _): failure.text(in: language)
    case (.encoding(let failure), _): failure.text(in: language)
    case (.outputIsInput(let path), .chinese):
      "输出文件 \(path) 就是输入文件，没有写出；原文件不会被覆盖，请换一个文件名。"
    case (.outputIsInput(let path), .english):
      "The output \(path) is an input, so nothing was written; inputs are never replaced. Give another name."
    case (.severalDepartments(let names), .chinese):
      "输入文件属于 \(names.count) 个部门（\(listed(names, language))），不能写进一个文件；请用 -o 文件夹/ 让每个部门各写一个文件。"
    case (.severalDepartments(let names), .english):
      "The inputs belong to \(names.count) departments (\(listed(names, language))), which can't share one file; use "
        + "-o FOLDER/ to write a file for each."
    case (.sameOutput(let path), .chinese):
      "有两个部门的输出文件同名（\(path)），没有写出；请分开转换，或修改输入文件名。"
    case (.sameOutput(let path), .english):
      "Two departments would be written to one file (\(path)), so nothing was written; convert them one by one, or "
        + "rename the inputs."
    case (.nothingToWrite, .chinese):
      "没有可以写出的项目或部门整体绩效目标，没有写出文件；原因见上面的提示。"
    case (.nothingToWrite, .english):
      "There is no project and no department's text to write, so no file was written; the reasons stand above."
    }
  }
}

/// Names in a sentence: the first ten, and how many there are in all.
func listed(_ names: [String], _ language: Language) -> String {
  let shown = names.prefix(10).joined(separator: language == .chinese ? "、" : ", ")
  guard names.count > 10 else { return shown }
  return language == .chinese ? "\(shown)等 \(names.count) 个" : "\(shown) … \(names.count) in all"
}
