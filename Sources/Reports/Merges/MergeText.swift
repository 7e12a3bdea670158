import BudgetModel
public import Corrections
public import Wording

/// A merge as lines for a person: what is in conflict, then every change that was taken with its side, project by project.
public struct MergeText: Sendable {
  public let lines: [DifferenceText.Line]

  public init(_ versions: MergedVersions, in language: Language) {
    var builder = MergeTextBuilder(versions, language)
    builder.write()
    lines = builder.lines
  }
}

private struct MergeTextBuilder {
  private let versions: MergedVersions
  private let language: Language
  private(set) var lines: [DifferenceText.Line] = []

  init(_ versions: MergedVersions, _ language: Language) {
    self.versions = versions
    self.language = language
  }

  mutating func write() {
    let resolution = versions.resolution
    if !resolution.open.isEmpty { writeConflicts() }
    if !resolution.taken.isEmpty { writeTaken() }
    if !lines.isEmpty { lines.append(.blank) }
    lines.append(.plain(say(.totals(resolution))))
  }

  private func say(_ phrase: MergePhrase) -> String { phrase.text(in: language) }

  private func value(_ phrase: MergePhrase, _ name: String) -> DifferenceText.Value {
    DifferenceText.Value(text: say(.named(phrase, name)), place: nil)
  }

  // MARK: Conflicts

  private mutating func writeConflicts() {
    lines += [
      .heading(say(.conflicts)),
      .row(label: "", old: value(.ours, versions.ours), new: value(.theirs, versions.theirs)),
    ]
    var project: String?
    for conflict in versions.resolution.open {
      let title = title(of: conflict)
      if title != project { lines += [.blank, .heading(title)] }
      project = title
      write(conflict)
    }
  }

  private mutating func write(_ conflict: Conflict) {
    let sides = sections(versions.merge.ours, versions.merge.theirs)
    let row = sides.row(change(conflict, from: conflict.ours, to: conflict.theirs))
    if let part = row.part { lines.append(.part(part)) }
    let former = sections(versions.merge.base, versions.merge.base)
    let base = former.row(change(conflict, from: conflict.base, to: conflict.base)).old
    let place = base.place.map { " [\($0)]" } ?? ""
    lines.append(.note(conflict.kind.text(in: language), isCertain: false))
    lines += [
      .note(say(.named(.base, base.text + place)), isCertain: true),
      .row(
        label: row.label, old: .init(text: text(conflict, conflict.ours, row.old), place: row.old.place),
        new: .init(text: text(conflict, conflict.theirs, row.new), place: row.new.place)),
    ]
  }

  /// What stands on a side; of a part that was removed the word for that.
  private func text(
    _ conflict: Conflict, _ statement: Statement?, _ cell: DifferenceSection.Cell
  ) -> String {
    statement == nil ? say(.removed) : cell.text
  }

  private func change(_ conflict: Conflict, from old: Statement?, to new: Statement?) -> Change {
    Change(action: .changed, kind: conflict.difference, old: old, new: new, match: nil)
  }

  private func title(of conflict: Conflict) -> String {
    title([
      (conflict.base, versions.merge.base), (conflict.ours, versions.merge.ours),
      (conflict.theirs, versions.merge.theirs),
    ])
  }

  // MARK: Changes

  private mutating func writeTaken() {
    if !lines.isEmpty { lines.append(.blank) }
    lines += [
      .heading(say(.taken)), .row(label: "", old: value(.base, versions.base), new: value(.result, "")),
    ]
    var project: String?
    var part: String?
    for taken in versions.resolution.taken {
      let version = version(of: taken)
      let change = taken.change
      let title = title([(change.old, versions.merge.base), (change.new, version)])
      if title != project {
        lines += [.blank, .heading(title)]
        part = nil
      }
      project = title
      let row = sections(versions.merge.base, version).row(change)
      if row.part != part, let name = row.part { lines.append(.part(name)) }
      part = row.part
      lines.append(
        .row(
          label: say(.side(taken.origin, row.label)), old: .init(text: row.old.text, place: row.old.place),
          new: .init(text: row.new.text, place: row.new.place)))
    }
  }

  /// The version that a change's new statement speaks of.
  private func version(of taken: TakenChange) -> Version {
    switch taken.origin {
    case .ours, .both: return versions.merge.ours
    case .theirs: return versions.merge.theirs
    case .decision:
      let isTheirs = versions.merge.conflicts.contains {
        $0.theirs == taken.change.new && $0.ours != taken.change.new
      }
      return isTheirs ? versions.merge.theirs : versions.merge.ours
    }
  }

  // MARK: Words

  private func sections(_ old: Version, _ new: Version) -> DifferenceSections {
    DifferenceSections(ComparedVersions(uncompared: old, new), in: language)
  }

  /// The heading of the project that the first statement with one is about.
  private func title(_ statements: [(Statement?, Version)]) -> String {
    for (statement, version) in statements {
      guard let statement else { continue }
      guard let index = statement.place.project, version.submission.projects.indices.contains(index) else {
        return DifferencePhrase.general.text(in: language)
      }
      let project = version.submission.projects[index]
      return sections(version, version).title(
        of: Corrections.ProjectIdentity(
          code: project.code, unitCode: project.unit.code, unitName: project.unit.name, name: project.name))
    }
    return DifferencePhrase.general.text(in: language)
  }
}
