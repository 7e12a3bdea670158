import Wording

extension OverviewPhrase: Worded {
  var id: String {
    switch self {
    case .title: "overview-title"
    case .verdict: "overview-verdict"
    case .summary: "overview-summary"
    case .figure: "overview-figure"
    case .value: "overview-value"
    case .filesReceived: "files-received"
    case .filesAccepted: "files-accepted"
    case .filesWithFindings: "files-with-findings"
    case .filesQuarantined: "files-quarantined"
    case .departments: "departments"
    case .departmentsMissing: "departments-missing"
    case .submitted: "submitted"
    case .missing: "missing"
    case .unlisted: "unlisted"
    case .rules: "rules"
    case .rulesByDepartment: "rules-by-department"
    case .conflicts: "conflicts"
    case .quarantined: "quarantined"
    case .code: "code"
    case .name: "name"
    case .year: "fiscal-year"
    case .files: "files"
    case .projects: "projects"
    case .indicators: "indicators"
    case .total: "total"
    case .fiscal: "fiscal"
    case .other: "other"
    case .department: "department"
    case .rule: "rule"
    case .ruleTitle: "rule-title"
    case .severity: "severity"
    case .findings: "findings"
    case .projectCode: "project-code"
    case .projectName: "project-name"
    case .places: "places"
    case .path: "path"
    case .reason: "reason"
    case .sum: "sum"
    case .nobodyMissing: "nobody-missing"
    case .noList: "no-department-list"
    case .amountsMissing: "amounts-missing"
    case .conflictsCounted: "conflicts-counted"
    case .moneyUnit: "money-unit"
    case .nothing: "nothing"
    case .footer: "overview-footer"
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
    case .title: "绩效目标报送汇总"
    case .verdict(let missing, let conflicts, let quarantined):
      OverviewPhrase.chineseVerdict(missing, conflicts, quarantined)
    case .summary: "总数"
    case .figure: "项目"
    case .value: "数"
    case .filesReceived: "收到的文件"
    case .filesAccepted: "收下，没有问题"
    case .filesWithFindings: "收下，有问题"
    case .filesQuarantined: "没有收下"
    case .departments: "已报部门"
    case .departmentsMissing: "未报部门"
    case .submitted: "已报送的部门"
    case .missing: "未报送的部门"
    case .unlisted: "报送了但不在名单上的部门"
    case .rules: "问题（按规则）"
    case .rulesByDepartment: "问题（按部门和规则）"
    case .conflicts: "内容互相矛盾的项目"
    case .quarantined: "没有收下的文件"
    case .code: "部门编码"
    case .name: "部门名称"
    case .year: "年度"
    case .files: "文件数"
    case .projects: "项目数"
    case .indicators: "指标数"
    case .total: "预算数"
    case .fiscal: "财政资金"
    case .other: "其他资金"
    case .department: "部门"
    case .rule: "规则"
    case .ruleTitle: "内容"
    case .severity: "级别"
    case .findings: "处数"
    case .projectCode: "项目编码"
    case .projectName: "项目名称"
    case .places: "位置"
    case .path: "文件"
    case .reason: "原因和处理办法"
    case .sum: "合计"
    case .nobodyMissing: "名单上的部门都已报送。"
    case .noList: "没有给出部门名单（--departments），不知道谁还没有报送。"
    case .amountsMissing(let kind, let count): "\(kind)：有 \(count) 个项目没有填写或读不出来，没有计入合计。"
    case .conflictsCounted(let count): "有 \(count) 个项目的内容互相矛盾，合计暂按后收到的一份计算。"
    case .moneyUnit: "金额单位：元"
    case .nothing: "无。"
    case .footer: "由 jixiao report 根据汇总库生成。"
    }
  }

  private static func chineseVerdict(_ missing: Int, _ conflicts: Int, _ quarantined: Int) -> String {
    var parts: [String] = []
    if missing > 0 { parts.append("有 \(missing) 个部门没有报送") }
    if conflicts > 0 { parts.append("有 \(conflicts) 个项目的内容互相矛盾") }
    if quarantined > 0 { parts.append("有 \(quarantined) 个文件没有收下") }
    return parts.isEmpty ? "已经收齐，没有矛盾。" : "还要处理：" + parts.joined(separator: "，") + "。"
  }

  private var english: String {
    switch self {
    case .title: "Performance forms received"
    case .verdict(let missing, let conflicts, let quarantined):
      OverviewPhrase.englishVerdict(missing, conflicts, quarantined)
    case .summary: "Totals"
    case .figure: "Figure"
    case .value: "Number"
    case .filesReceived: "Files received"
    case .filesAccepted: "Accepted"
    case .filesWithFindings: "Accepted with findings"
    case .filesQuarantined: "Quarantined"
    case .departments: "Departments that submitted"
    case .departmentsMissing: "Departments missing"
    case .submitted: "Departments that have submitted"
    case .missing: "Departments that have not submitted"
    case .unlisted: "Departments that submitted and are not on the list"
    case .rules: "Findings by rule"
    case .rulesByDepartment: "Findings by department and rule"
    case .conflicts: "Projects that contradict themselves"
    case .quarantined: "Files that were not taken"
    case .code: "Code"
    case .name: "Department"
    case .year: "Year"
    case .files: "Files"
    case .projects: "Projects"
    case .indicators: "Indicators"
    case .total: "Budget"
    case .fiscal: "Fiscal"
    case .other: "Other"
    case .department: "Department"
    case .rule: "Rule"
    case .ruleTitle: "Meaning"
    case .severity: "Severity"
    case .findings: "Findings"
    case .projectCode: "Project code"
    case .projectName: "Project"
    case .places: "Places"
    case .path: "File"
    case .reason: "Reason, and what to do"
    case .sum: "Sum"
    case .nobodyMissing: "All departments on the list have submitted."
    case .noList: "No list of departments was given (--departments), so nobody knows who is missing."
    case .amountsMissing(let kind, let count):
      "\(kind): empty or unreadable in \(count) project(s), which the sum leaves out."
    case .conflictsCounted(let count):
      "\(count) project(s) contradict themselves; the sums take what was received last."
    case .moneyUnit: "Amounts in yuan"
    case .nothing: "None."
    case .footer: "Made by jixiao report from the archive."
    }
  }

  private static func englishVerdict(_ missing: Int, _ conflicts: Int, _ quarantined: Int) -> String {
    var parts: [String] = []
    if missing > 0 { parts.append("\(missing) department(s) have not submitted") }
    if conflicts > 0 { parts.append("\(conflicts) project(s) contradict themselves") }
    if quarantined > 0 { parts.append("\(quarantined) file(s) were not taken") }
    return parts.isEmpty
      ? "Complete, without contradictions." : "Still to do: " + parts.joined(separator: ", ") + "."
  }
}
