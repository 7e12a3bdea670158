import Exchange
import OOXML
public import Wording

extension FillFailure: Worded {
  public var id: String {
    switch self {
    case .template(_, let refusal): refusal.id
    case .patch(_, _, let refusal): refusal.id
    case .noForm: "template-without-form"
    case .severalForms: "template-several-forms"
    case .severalFormsOnSheet: "template-several-forms-on-sheet"
    case .noSuchSheet: "template-no-such-sheet"
    case .outputIsTemplate: "output-is-template"
    case .outputIsInput: "output-is-input"
    case .endingDiffers: "output-ending-differs"
    case .severalDepartments: "several-departments"
    case .rowsProtected: "template-rows-protected"
    case .nothingToFill: "nothing-to-fill"
    case .output(let failure): failure.id
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
    case .template(let path, let refusal): "模板 \(path)：\(refusal.text(in: .chinese))"
    case .patch(let path, _, .sheetCannotBeCloned(let sheet, _)):
      "模板 \(path) 没有填：工作表“\(sheet)”含有不能复制的内容（如图表、控件、数据透视表），不能在一个文件里给每个项目各填一张；"
        + "请用 -o 文件夹/ 让每个项目各写一个文件。"
    case .patch(let path, "", let refusal): "模板 \(path) 没有填：\(refusal.text(in: .chinese))"
    case .patch(let path, let project, let refusal):
      "项目“\(project)”没有填进 \(path)：\(refusal.text(in: .chinese))"
    case .noForm(let path, let sheets, let hidden):
      "模板 \(path) 里没有认出绩效目标表（看过的工作表：\(listed(sheets, .chinese))）"
        + (hidden.isEmpty ? "" : "；隐藏的工作表没有看，如需使用请用 --sheet 指定") + "。"
    case .severalForms(let path, let sheets):
      "模板 \(path) 里有 \(sheets.count) 张工作表有绩效目标表（\(listed(sheets, .chinese))）；请用 --sheet 指定填哪一张。"
    case .severalFormsOnSheet(let path, let sheet):
      "模板 \(path) 的工作表“\(sheet)”里有好几张表，无法确定填哪一张；请只留一张空表。"
    case .noSuchSheet(let name, let path, let sheets):
      "模板 \(path) 里没有工作表“\(name)”；有的是：\(listed(sheets, .chinese))。"
    case .outputIsTemplate(let path): "输出文件 \(path) 就是模板，没有写出；模板不会被覆盖，请换一个文件名。"
    case .outputIsInput(let path): "输出文件 \(path) 就是输入文件，没有写出；原文件不会被覆盖，请换一个文件名。"
    case .endingDiffers(let path, let ending): "输出文件 \(path) 的后缀应当与模板相同（.\(ending)），否则 Excel 打不开；请改文件名。"
    case .severalDepartments(let names):
      "项目属于 \(names.count) 个部门（\(listed(names, .chinese))），不能填进一个文件；请用 -o 文件夹/ 让每个项目各写一个文件。"
    case .rowsProtected(let project, let sheet, let missing):
      "项目“\(project)”的指标比工作表“\(sheet)”多 \(missing) 行，而工作表受保护，按 --respect-protection 不插入行；请先在模板里加行。"
    case .nothingToFill: "没有可以填写的项目，没有写出文件；原因见上面的提示。"
    case .output(let failure): failure.text(in: .chinese)
    }
  }

  private var english: String {
    switch self {
    case .template(let path, let refusal): "Template \(path): \(refusal.text(in: .english))"
    case .patch(let path, _, .sheetCannotBeCloned(let sheet, _)):
      "The template \(path) was not filled: sheet “\(sheet)” has something that can't be doubled, such as a chart, a control or "
        + "a pivot table, so one file can't hold a sheet for each project; use -o FOLDER/ to write a file for each."
    case .patch(let path, "", let refusal):
      "The template \(path) was not filled: \(refusal.text(in: .english))"
    case .patch(let path, let project, let refusal):
      "The project “\(project)” was not filled into \(path): \(refusal.text(in: .english))"
    case .noForm(let path, let sheets, let hidden):
      "The template \(path) has no form that is recognised (sheets looked at: \(listed(sheets, .english)))"
        + (hidden.isEmpty ? "." : "; hidden sheets were not looked at: name one with --sheet.")
    case .severalForms(let path, let sheets):
      "\(sheets.count) sheets of the template \(path) hold a form (\(listed(sheets, .english))); say with --sheet which to "
        + "fill."
    case .severalFormsOnSheet(let path, let sheet):
      "The sheet “\(sheet)” of the template \(path) holds several forms; leave one blank form on it."
    case .noSuchSheet(let name, let path, let sheets):
      "The template \(path) has no sheet “\(name)”; it has \(listed(sheets, .english))."
    case .outputIsTemplate(let path):
      "The output \(path) is the template, so nothing was written; the template is never replaced. Give another name."
    case .outputIsInput(let path):
      "The output \(path) is an input, so nothing was written; inputs are never replaced. Give another name."
    case .endingDiffers(let path, let ending):
      "The output \(path) must end like the template (.\(ending)), or Excel would not open it; change the name."
    case .severalDepartments(let names):
      "The projects belong to \(names.count) departments (\(listed(names, .english))), which can't share one file; use "
        + "-o FOLDER/ to write a file for each project."
    case .rowsProtected(let project, let sheet, let missing):
      "The project “\(project)” has \(missing) indicators more than sheet “\(sheet)” has rows; it is protected, and none "
        + "are inserted with --respect-protection. Add rows to the template first."
    case .nothingToFill: "There is no project to fill in, so no file was written; the reasons stand above."
    case .output(let failure): failure.text(in: .english)
    }
  }
}
