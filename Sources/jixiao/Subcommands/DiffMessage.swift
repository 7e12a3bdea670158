import Returns
import Wording

/// What commands that compare or correct versions say beside the reports themselves.
enum DiffMessage {
  /// A version can't be had.
  case refused(VersionRefusal)

  /// A file holds projects of several departments, which are compared together.
  case severalDepartments(file: String, names: [String])

  /// What a list of corrections leaves out, by names.
  case leftOut(names: [String], count: Int)
  case written(path: String)
}

extension DiffMessage: Worded {
  var id: String {
    switch self {
    case .refused(let refusal): refusal.id
    case .severalDepartments: "version-of-departments"
    case .leftOut: "corrections-leave-out"
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
      "更正清单只能写栏目的值，有 \(count) 处没有写进清单，要人工办理：\(names.joined(separator: "；"))\(count > names.count ? "……" : "")。"
    case (.leftOut(let names, let count), .english):
      "A list of corrections holds values of fields alone; \(count) difference(s) are not in it and are for a person to "
        + "do: \(names.joined(separator: "; "))\(count > names.count ? " …" : "")."
    case (.written(let path), .chinese): "已写出 \(path)"
    case (.written(let path), .english): "Wrote \(path)"
    }
  }
}
