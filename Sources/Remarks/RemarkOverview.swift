import BudgetModel
import Exchange
import Intake
import Review
import Wording

/// One row a file of what a check of several came to: for the clerk who sends them all back.
struct RemarkOverview {
  private let files: [CheckedFile]
  private let failOn: Severity
  private let language: Language

  init(_ files: [CheckedFile], failingOn failOn: Severity, in language: Language) {
    self.files = files
    self.failOn = failOn
    self.language = language
  }

  /// The name of the file, numbered where a workbook that goes back has it.
  static func path(besides paths: [String], in folder: String, _ language: Language) -> String {
    let stem = RemarkPhrase.overview(in: language)
    var path = RemarkOutputs.path("\(stem).xlsx", in: folder)
    var number = 1
    while paths.contains(path) {
      number += 1
      path = RemarkOutputs.path("\(stem)（\(number)）.xlsx", in: folder)
    }
    return path
  }

  /// The workbook's bytes.
  func package() throws(OutputFailure) -> [UInt8] {
    let table = TableWorkbook.Table(
      title: RemarkPhrase.overview(in: language),
      columns: OverviewColumn.allCases.map { .init($0.heading(in: language), width: $0.width) },
      rows: files.map(row))
    return try TableWorkbook.package(of: [table], title: table.title)
  }

  private func row(_ file: CheckedFile) -> [TableWorkbook.Cell] {
    let own = file.input.content == nil ? CheckResult() : file.result
    let verdict = CheckVerdict(own, failingOn: failOn)
    let projects = own.departments.flatMap { department in
      department.projects.map { (department.department, $0) }
    }
    let departments = projects.map { [$0.0.code, $0.0.name].compactMap(\.self).joined(separator: " ") }
    let names = projects.map {
      [$0.1.form.project.code, $0.1.form.project.name].compactMap(\.self).joined(separator: " ")
    }
    func count(_ severity: Severity) -> TableWorkbook.Cell { .count(own.totals.bySeverity[severity] ?? 0) }
    let note = file.input.refusal.map { $0.text(in: language) } ?? verdict.text(in: language)
    return [
      .text(file.input.file), .text(RemarkOverview.once(departments)), .text(RemarkOverview.once(names)),
      count(.error), count(.warning), count(.info), .text(RemarkPhrase.ready(verdict.isReady, in: language)),
      .text(note),
    ]
  }

  /// Each text once, a line each.
  private static func once(_ texts: [String]) -> String {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }.joined(separator: "\n")
  }
}

/// A column of the overview.
enum OverviewColumn: CaseIterable {
  case file, department, projects, errors, warnings, infos, ready, note

  func heading(in language: Language) -> String {
    let (chinese, english) = headings
    return language == .chinese ? chinese : english
  }

  private var headings: (chinese: String, english: String) {
    switch self {
    case .file: ("文件", "File")
    case .department: ("部门", "Department")
    case .projects: ("项目", "Projects")
    case .errors: ("错误", "Errors")
    case .warnings: ("警告", "Warnings")
    case .infos: ("提示", "Hints")
    case .ready: ("可以报送", "Ready")
    case .note: ("说明", "Note")
    }
  }

  /// In digits of the standard font.
  var width: Double {
    switch self {
    case .file: 20
    case .department: 18
    case .projects: 28
    case .errors, .warnings, .infos: 6
    case .ready: 9
    case .note: 26
    }
  }
}
