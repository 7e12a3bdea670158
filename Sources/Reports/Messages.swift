import Wording

extension ReportPhrase: Worded {
  var id: String {
    switch self {
    case .betweenFiles: "between-files"
    case .unnamedProject: "unnamed-project"
    case .moreOfTheSame: "more-of-the-same"
    case .more: "more"
    case .suggested: "suggested"
    case .refused: "refused"
    case .byRule: "by-rule"
    case .undecided: "undecided"
    case .undecidedRules: "undecided-rules"
    case .nothingChecked: "nothing-checked"
    case .totals: "totals"
    case .pageTitle: "page-title"
    case .unnamedDepartment: "unnamed-department"
    case .year: "year"
    case .yearUnknown: "year-unknown"
    case .files: "files"
    case .projects: "projects"
    case .indicators: "indicators"
    case .moneyUnit: "money-unit"
    case .projectsAndMoney: "projects-and-money"
    case .code: "code"
    case .name: "name"
    case .unit: "unit"
    case .total: "total"
    case .fiscal: "fiscal"
    case .other: "other"
    case .sum: "sum"
    case .amountsMissing: "amounts-missing"
    case .unitUndeclared: "unit-undeclared"
    case .versionsLeftOut: "versions-left-out"
    case .sumTooLarge: "sum-too-large"
    case .whatToDo: "what-to-do"
    case .severity: "severity"
    case .rule: "rule"
    case .findings: "findings"
    case .howTo: "how-to"
    case .mendAsSaid: "mend-as-said"
    case .findingsByProject: "findings-by-project"
    case .place: "place"
    case .problem: "problem"
    case .suggestion: "suggestion"
    case .nothingFound: "nothing-found"
    case .inputsNotChecked: "inputs-not-checked"
    case .notices: "notices"
    case .file: "file"
    case .reason: "reason"
    case .untaken: "untaken"
    case .footer: "footer"
    }
  }

  func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .betweenFiles: "几个文件之间"
    case .unnamedProject: "没有编码和名称的项目"
    case .moreOfTheSame: "同样的问题"
    case .more(let count, let places):
      "同样的问题另有 \(count) 处" + (places.isEmpty ? "。" : "：\(places)。")
    case .suggested(let text): "建议改为“\(text)”。"
    case .refused(let path): "\(path)：读不了，没有检查"
    case .byRule: "按规则统计："
    case .undecided: "没有判断的规则"
    case .undecidedRules(let rules, let reason, let isMixed, let projects):
      "\(rules.joined(separator: "、"))（\(reason)\(isMixed ? "等" : "")；\(projects) 个项目）"
    case .totals(let files, let projects, let findings):
      "检查了 \(files) 个文件、\(projects) 个项目：\(findings)。"
    case .nothingChecked: "没有可以检查的绩效目标表。"
    case .pageTitle: "绩效目标表检查报告"
    case .unnamedDepartment: "部门未知"
    case .year(let year): "\(year) 年度"
    case .yearUnknown: "年度未知"
    case .files: "文件"
    case .projects: "项目"
    case .indicators: "指标"
    case .moneyUnit: "金额单位：元"
    case .projectsAndMoney: "项目和资金"
    case .code: "项目编码"
    case .name: "项目名称"
    case .unit: "单位"
    case .total: "预算数"
    case .fiscal: "财政资金"
    case .other: "其他资金"
    case .sum: "合计"
    case .amountsMissing(let kind, let count): "\(kind)：有 \(count) 个项目没有填写或读不出来，没有计入合计。"
    case .unitUndeclared(let count): "有 \(count) 个项目的表没有注明金额单位（标有 *），金额按元计算。"
    case .versionsLeftOut(let count): "有 \(count) 张表是同一项目的不同版本（标有 †），没有计入合计。"
    case .sumTooLarge: "超出范围"
    case .whatToDo: "要改什么"
    case .severity: "级别"
    case .rule: "规则"
    case .findings: "处数（项目）"
    case .howTo: "怎么改"
    case .mendAsSaid: "按下面列出的各处说明修改。"
    case .findingsByProject: "各项目的问题"
    case .place: "位置"
    case .problem: "问题"
    case .suggestion: "建议改为"
    case .nothingFound: "没有发现问题。"
    case .inputsNotChecked: "没有检查的文件"
    case .notices: "读取时的提示"
    case .file: "文件"
    case .reason: "原因"
    case .untaken(let cells): "有 \(cells) 个单元格的内容没有采用。"
    case .footer: "由 jixiao check 生成。检查没有改动任何文件。"
    }
  }

  private var english: String {
    switch self {
    case .betweenFiles: "Between several files"
    case .unnamedProject: "Project without code and name"
    case .moreOfTheSame: "More of the same"
    case .more(let count, let places): "\(count) more of the same" + (places.isEmpty ? "." : ": \(places).")
    case .suggested(let text): " Suggested: “\(text)”."
    case .refused(let path): "\(path): could not be read, not checked"
    case .byRule: "By rule:"
    case .undecided: "Rules that could not be decided"
    case .undecidedRules(let rules, let reason, let isMixed, let projects):
      "\(rules.joined(separator: ", ")) (\(reason)\(isMixed ? ", and the like" : ""); \(projects) project(s))"
    case .totals(let files, let projects, let findings):
      "\(files) file(s) and \(projects) project(s) checked: \(findings)."
    case .nothingChecked: "There was no form to check."
    case .pageTitle: "Check of performance forms"
    case .unnamedDepartment: "Department unknown"
    case .year(let year): "\(year)"
    case .yearUnknown: "year unknown"
    case .files: "Files"
    case .projects: "Projects"
    case .indicators: "Indicators"
    case .moneyUnit: "Amounts in yuan"
    case .projectsAndMoney: "Projects and money"
    case .code: "Code"
    case .name: "Project"
    case .unit: "Unit"
    case .total: "Budget"
    case .fiscal: "Fiscal"
    case .other: "Other"
    case .sum: "Sum"
    case .amountsMissing(let kind, let count):
      "\(kind): empty or unreadable in \(count) project(s), which the sum leaves out."
    case .unitUndeclared(let count):
      "The forms of \(count) project(s), marked *, declare no money unit; amounts are read as yuan."
    case .versionsLeftOut(let count):
      "\(count) form(s), marked †, are versions of one project; the sums leave them out."
    case .sumTooLarge: "out of range"
    case .whatToDo: "What to do"
    case .severity: "Severity"
    case .rule: "Rule"
    case .findings: "Findings (projects)"
    case .howTo: "What to write instead"
    case .mendAsSaid: "Mend each as said below."
    case .findingsByProject: "Findings by project"
    case .place: "Place"
    case .problem: "Finding"
    case .suggestion: "Suggested"
    case .nothingFound: "Nothing was found."
    case .inputsNotChecked: "Files that were not checked"
    case .notices: "Notices of reading"
    case .file: "File"
    case .reason: "Reason"
    case .untaken(let cells): "The content of \(cells) cell(s) was not taken."
    case .footer: "Made by jixiao check, which changes no file."
    }
  }
}
