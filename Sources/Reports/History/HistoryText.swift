import BudgetModel
import Corrections
public import Wording

/// Projects' histories as lines of text: each version with its place, then what changed, money first.
public enum HistoryText {
  public static func lines(of histories: [ProjectHistory], in language: Language) -> [String] {
    histories.flatMap { HistoryLines(history: $0, language: language).lines }
  }
}

private struct HistoryLines {
  let history: ProjectHistory
  let language: Language

  var lines: [String] {
    [say(.project(title: title, versions: history.versions.count))]
      + history.versions.flatMap { version in
        [line(of: version)] + (version.number > 1 ? changes(of: version) : [])
      }
  }

  private var title: String {
    let project =
      history.isOfText
      ? say(.departmentText) : [history.code, history.name].compactMap(\.self).joined(separator: " ")
    let department = [history.department.code, history.department.name].compactMap(\.self).joined(
      separator: " ")
    let year = ReportPhrase.year(history.fiscalYear ?? 0).text(in: language)
    let of = [department, history.fiscalYear == nil ? ReportPhrase.yearUnknown.text(in: language) : year]
      .filter { !$0.isEmpty }
    switch language {
    case .chinese: return "\(project)（\(of.joined(separator: "，"))）"
    case .english: return "\(project) (\(of.joined(separator: ", ")))"
    }
  }

  private func line(of version: ProjectHistory.Version) -> String {
    say(.version(number: version.number, receivedAt: version.receivedAt, place: version.place))
      + (version.total.map { say(.total($0.grouped)) } ?? "") + (version.isConflict ? say(.conflict) : "")
  }

  private func changes(of version: ProjectHistory.Version) -> [String] {
    let lines = version.changes.map { "  " + line(of: $0) }
    return lines.isEmpty ? ["  " + say(.unchanged)] : lines
  }

  /// `金额修改 预算数：160,000.00（B3）→ 170,000.00（B3）`
  private func line(of entry: ProjectHistory.Entry) -> String {
    let what = say(.change(entry.action, isMoney: entry.isMoney, isOfForm: entry.isOfForm))
    let field = entry.field?.formName(in: language) ?? Path(entry.path)?.name(in: language) ?? entry.path
    let subject = entry.subject.map { language == .chinese ? "【\($0)】" : " [\($0)]" } ?? ""
    let sides: String
    switch entry.action {
    case .added: sides = text(of: entry.new)
    case .removed: sides = text(of: entry.old)
    default: sides = "\(text(of: entry.old)) → \(text(of: entry.new))"
    }
    return "\(what) \(field)\(subject)" + (language == .chinese ? "：" : ": ") + sides
  }

  private func text(of side: ProjectHistory.Entry.Side) -> String {
    let value = side.value.flatMap { $0.isEmpty ? nil : $0 } ?? say(.nothing)
    guard let cell = side.cell else { return value }
    return language == .chinese ? "\(value)（\(cell)）" : "\(value) (\(cell))"
  }

  private func say(_ phrase: HistoryPhrase) -> String { phrase.text(in: language) }
}
