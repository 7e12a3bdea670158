import BudgetModel
import Corrections
import Exchange
import Spreadsheet
public import Wording

/// A difference as JSON: ordered keys, UTF-8, a line feed at the end.
///
/// `Schemas/difference-1.schema.json` beside the schema of submissions describes what is written.
public enum DifferenceJSON {
  /// The value of the key `schema`.
  public static let schema = "jixiao/difference/1"

  /// - Parameter language: of the names and sentences; all else is the same in every language.
  public static func bytes(of versions: ComparedVersions, in language: Language) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", schema)
      writer.member("old", versions.old.name)
      writer.member("new", versions.new.name)
      writer.member("general", each: versions.difference.general) { $0.write($1, in: language) }
      writer.member("projects", each: versions.difference.projects) { $0.write($1, in: language) }
      writer.key("totals")
      writer.write(versions.totals, hidden: versions.hiddenForms)
    }
    writer.endText()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ project: ProjectDifference, in language: Language) {
    object { writer in
      writer.key("old")
      writer.write(project.oldIdentity, number: project.old)
      writer.key("new")
      writer.write(project.newIdentity, number: project.new)
      writer.key("match")
      writer.write(project.match, in: language)
      writer.member("changes", each: project.changes) { $0.write($1, in: language) }
    }
  }

  private mutating func write(_ identity: Corrections.ProjectIdentity?, number: Int?) {
    guard let identity else { return null() }
    object { writer in
      writer.member("number", number)
      writer.member("code", identity.code)
      writer.member("name", identity.name)
      writer.member("unitCode", identity.unitCode)
      writer.member("unitName", identity.unitName)
    }
  }

  private mutating func write(_ match: Match?, in language: Language) {
    guard let match else { return null() }
    object { writer in
      writer.member("basis", match.basis.rawValue)
      writer.member("likeness", match.likeness)
      writer.key("certain")
      writer.boolean(match.isCertain)
      writer.member("message", match.text(in: language))
    }
  }

  mutating func write(_ change: Change, in language: Language) {
    object { writer in
      writer.member("action", change.action.rawValue)
      writer.member("kind", change.kind.rawValue)
      writer.member("name", change.place?.path.name(in: language))
      writer.member("subject", change.subject?.name(in: language))
      writer.key("money")
      writer.boolean(change.isMoney)
      writer.key("match")
      writer.write(change.match, in: language)
      writer.key("old")
      writer.write(change.old)
      writer.key("new")
      writer.write(change.new)
    }
  }

  mutating func write(_ statement: Statement?) {
    guard let statement else { return null() }
    object { writer in
      writer.member("field", statement.place.path.description)
      if case .indicator(let level2, let name) = statement.subject {
        writer.member("level2", level2)
        writer.member("part", name)
      } else {
        writer.member("part", statement.subject.name(in: .chinese))
      }
      writer.member("value", statement.value?.description)
      writer.member("file", statement.file)
      writer.member("sheet", statement.sheet.flatMap { $0.isEmpty ? nil : $0 })
      writer.member("cells", strings: statement.source?.cells.map(\.description) ?? [])
      writer.member("raw", statement.source?.raw)
    }
  }

  fileprivate mutating func write(_ totals: DifferenceTotals, hidden: Int) {
    object { writer in
      writer.member("projects", totals.projects)
      writer.member("changedProjects", totals.changed)
      writer.member("substance", totals.substance)
      writer.member("money", totals.money)
      writer.member("form", totals.form)
      writer.member("hiddenForm", hidden)
      writer.member("uncertain", totals.uncertain)
    }
  }
}
