import Review
import Spreadsheet
import Wording

/// The findings of one file as a person is told them: project by project, and of the same kind only so many.
struct FileFindings {
  /// Of one rule so many findings of a file are told one by one.
  static let shown = 20

  /// Nil for what contradicts itself between several files.
  let file: String?

  /// What belongs to no project comes first.
  private(set) var sections: [Section] = []

  /// What is told by its number, the gravest first.
  private(set) var more: [More] = []

  /// The findings of one project.
  struct Section {
    let form: CheckedForm?
    var findings: [CheckFinding]
  }

  /// Further findings of one rule.
  struct More {
    let rule: String
    let severity: Severity
    var count: Int

    /// The places of those that are held, by sheet, in their order.
    var cells: [(sheet: String, cells: [CellReference])] = []

    mutating func add(_ place: FindingPlace) {
      if cells.last?.sheet != place.sheet { cells.append((place.sheet, [])) }
      cells[cells.count - 1].cells += place.cells.prefix(1)
    }
  }

  /// The files of a result in the order of its findings, and those of which nothing could be listed.
  static func all(of result: CheckResult) -> [FileFindings] {
    var files: [FileFindings] = []
    var positions: [String?: Int] = [:]
    func position(of file: String?) -> Int {
      if let known = positions[file] { return known }
      positions[file] = files.count
      files.append(FileFindings(file: file))
      return files.count - 1
    }
    var counts: [Kind: Int] = [:]
    for finding in result.findings {
      let file = finding.place?.file
      let kind = Kind(file: file, rule: finding.rule, severity: finding.severity)
      counts[kind, default: 0] += 1
      files[position(of: file)].take(finding, isShown: counts[kind, default: 0] <= shown)
    }
    for more in result.omitted { files[position(of: more.file)].take(more) }
    for index in files.indices {
      let more = files[index].more
      files[index].more = Severity.gravestFirst.flatMap { grade in more.filter { $0.severity == grade } }
    }
    return files
  }

  private struct Kind: Hashable {
    let file: String?
    let rule: String
    let severity: Severity
  }

  private init(file: String?) {
    self.file = file
  }

  private mutating func take(_ finding: CheckFinding, isShown: Bool) {
    guard isShown else {
      let index = moreIndex(finding.rule, finding.severity)
      more[index].count += 1
      if let place = finding.place { more[index].add(place) }
      return
    }
    if sections.last?.form != finding.form || sections.isEmpty {
      sections.append(Section(form: finding.form, findings: []))
    }
    sections[sections.count - 1].findings.append(finding)
  }

  private mutating func take(_ omission: CheckOmission) {
    more[moreIndex(omission.rule, omission.severity)].count += omission.count
  }

  private mutating func moreIndex(_ rule: String, _ severity: Severity) -> Int {
    if let index = more.firstIndex(where: { $0.rule == rule && $0.severity == severity }) { return index }
    more.append(More(rule: rule, severity: severity, count: 0))
    return more.count - 1
  }
}

extension FileFindings.More {
  /// So many ranges of cells are named.
  private static let namedRanges = 40

  /// `同样的问题另有 480 处：明细!F27:F61、F70…`
  func text(in language: Language) -> String {
    ReportPhrase.more(count: count, places: placesText(in: language)).text(in: language)
  }

  private func placesText(in language: Language) -> String {
    var parts: [String] = []
    var named = 0
    var isCut = cells.reduce(0) { $0 + $1.cells.count } < count
    for (sheet, cells) in cells where !cells.isEmpty {
      let ranges = CellRange.joiningColumns(of: cells)
      let shown = ranges.prefix(Self.namedRanges - named)
      isCut = isCut || shown.count < ranges.count
      named += shown.count
      if shown.isEmpty { break }
      let prefix = sheet.isEmpty ? "" : sheet + "!"
      parts.append(prefix + shown.map(\.description).joined(separator: "、"))
    }
    guard !parts.isEmpty else { return "" }
    let text = parts.joined(separator: "；")
    return isCut ? text + (language == .chinese ? "……" : " …") : text
  }
}
