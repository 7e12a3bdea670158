import BudgetModel
import Corrections
import Spreadsheet
import Wording

/// Puts a difference into the words of the form.
struct DifferenceSections {
  private let versions: ComparedVersions
  private let language: Language

  init(_ versions: ComparedVersions, in language: Language) {
    self.versions = versions
    self.language = language
  }

  /// What stands beside the projects first, then project by project.
  var all: [DifferenceSection] {
    var sections: [DifferenceSection] = []
    let general = versions.difference.general.filter { !versions.lacksText || !$0.isOfText }
    if !general.isEmpty || versions.lacksText {
      var section = section(say(.general), [], general, of: nil)
      if versions.lacksText { section.substance.append(textRow) }
      sections.append(section)
    }
    return sections
      + versions.difference.projects.map { project in
        section(title(of: project.identity), notes(about: project), project.changes, of: project)
      }
  }

  private func say(_ phrase: DifferencePhrase) -> String { phrase.text(in: language) }

  /// The whole department's text, which one version lacks.
  private var textRow: DifferenceSection.Row {
    func cell(_ side: ComparedVersions.Side) -> DifferenceSection.Cell {
      let count = side.paragraphs
      return DifferenceSection.Cell(
        text: count.map { say(.paragraphs($0)) } ?? say(.absent), place: nil, isMissing: count == nil)
    }
    return DifferenceSection.Row(
      part: nil, label: Path.overall.name(in: language), old: cell(versions.old), new: cell(versions.new),
      note: nil,
      isMoney: false, action: versions.new.paragraphs == nil ? .removed : .added)
  }

  /// What a remark on the new version's cell says of a change.
  func remark(on change: Change) -> String {
    let row = row(change)
    let part = row.part.map { "\($0)\n" } ?? ""
    let place = row.old.place.map { " [\($0)]" } ?? ""
    let text =
      switch change.action {
      case .added: row.label
      case .removed, .changed, .renamed, .moved: say(.before(label: row.label, row.old.text + place))
      }
    let match = change.match.flatMap { $0.isCertain ? nil : "\n\($0.text(in: language))" } ?? ""
    return part + text + match
  }

  // MARK: Projects

  /// A project's heading.
  func title(of identity: Corrections.ProjectIdentity) -> String {
    let name = [identity.code, identity.name].compactMap(\.self).joined(separator: " ")
    let unit = identity.unitName ?? identity.unitCode
    return (name.isEmpty ? say(.unnamedProject) : name)
      + (unit.map { language == .chinese ? "（\($0)）" : " (\($0))" } ?? "")
  }

  private func notes(about project: ProjectDifference) -> [DifferenceSection.Note] {
    guard let match = project.match, !match.isPlain else { return [] }
    return [note(match)]
  }

  private func note(_ match: Match) -> DifferenceSection.Note {
    DifferenceSection.Note(text: match.text(in: language), isCertain: match.isCertain)
  }

  // MARK: Rows

  private func section(
    _ title: String, _ notes: [DifferenceSection.Note], _ changes: [Change], of project: ProjectDifference?
  ) -> DifferenceSection {
    var section = DifferenceSection(title: title, notes: notes)
    var noted: Set<Subject> = []
    for change in changes {
      var row = row(change)
      if let match = change.match, !match.isPlain, let subject = change.subject, !isProject(subject),
        noted.insert(subject).inserted
      {
        row.note = note(match)
      }
      if change.kind == .form { section.form.append(row) } else { section.substance.append(row) }
    }
    return section
  }

  private func isProject(_ subject: Subject) -> Bool { subject == .project || subject == .submission }

  /// A change as a row.
  func row(_ change: Change) -> DifferenceSection.Row {
    DifferenceSection.Row(
      part: part(change.subject), label: label(of: change), old: cell(change.old, of: change, versions.old),
      new: cell(change.new, of: change, versions.new), note: nil, isMoney: change.isMoney,
      action: change.action)
  }

  /// The heading of the rows about an indicator or a paragraph.
  private func part(_ subject: Subject?) -> String? {
    switch subject {
    case .indicator(let level2, let name): say(.indicator(level2: level2, name: name))
    case .section(let section, let title):
      Path.section(section).name(in: language)
        + (title.map { (language == .chinese ? "：" : ": ") + WrappedText.onOneLine($0) } ?? "")
    default: nil
    }
  }

  private func label(of change: Change) -> String {
    let name = change.place?.path.name(in: language) ?? ""
    let what: String? =
      switch change.subject {
      case .month, .goal: change.subject?.name(in: language)
      default: nil
      }
    let field = what.map { language == .chinese ? "\(name)（\($0)）" : "\(name) (\($0))" } ?? name
    return say(.label(change.action, field: field))
  }

  private func cell(
    _ statement: Statement?, of change: Change, _ side: ComparedVersions.Side
  ) -> DifferenceSection.Cell {
    guard let statement else {
      return DifferenceSection.Cell(text: say(.absent), place: nil, isMissing: true)
    }
    let text = change.action == .moved ? moved(statement) : text(of: statement, change, side)
    let place = DifferenceSections.place(of: statement)
    return DifferenceSection.Cell(
      text: text.isEmpty ? say(.empty) : text, place: place, isMissing: text.isEmpty)
  }

  private func text(of statement: Statement, _ change: Change, _ side: ComparedVersions.Side) -> String {
    if statement.place.path == .project { return project(statement, side) }
    guard let value = statement.value else { return "" }
    let text: String =
      switch value {
      case .money(let money): say(.yuan("\(money)"))
      case .number(let number) where statement.place.path.valueKind == .percent: "\(number)%"
      default: value.description
      }
    let isWrittenOtherwise = change.action == .changed && change.old?.value == change.new?.value
    guard isWrittenOtherwise, let raw = statement.source?.raw else { return text }
    return say(.writtenAs(text, raw: WrappedText.onOneLine(raw)))
  }

  /// What a whole project says in a line: it is new, or gone.
  private func project(_ statement: Statement, _ side: ComparedVersions.Side) -> String {
    let projects = side.version.submission.projects
    guard let index = statement.place.project, projects.indices.contains(index) else { return "" }
    let project = projects[index]
    return say(
      .project(
        title: statement.value?.description ?? "", total: project.budget.total.map { "\($0)" },
        indicators: project.indicators.count))
  }

  private func moved(_ statement: Statement) -> String {
    let number: Int? =
      switch statement.place.path {
      case .project: statement.place.project
      case .indicator(let index), .item(_, let index, _), .field(.goal(let index)),
        .field(.disbursement(let index)):
        index
      default: nil
      }
    return number.map { say(.position($0 + 1)) } ?? ""
  }

  /// Sheet and cells of a statement.
  static func place(of statement: Statement) -> String? {
    guard let cells = statement.source?.cells, let first = cells.first else { return nil }
    let shown = cells.prefix(3).map(\.description).joined(separator: "、") + (cells.count > 3 ? "…" : "")
    let sheet = statement.sheet ?? ""
    return sheet.isEmpty ? (cells.count > 1 ? shown : first.description) : "\(sheet)!\(shown)"
  }
}

extension Change {
  var subject: Subject? { new?.subject ?? old?.subject }
}

extension Match {
  /// Whether nothing need be said: the key of the part decided.
  var isPlain: Bool {
    guard isCertain else { return false }
    switch basis {
    case .identical, .code, .key: return true
    case .unitAndName, .name, .content, .similarity: return false
    }
  }
}
