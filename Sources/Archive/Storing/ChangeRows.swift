import BudgetModel
import Corrections
import Exchange
import GRDB
import Spreadsheet
import Wording

/// The difference between a project's latest version and a new one, as rows.
enum ChangeRows {
  static func rows(
    from latest: StoredVersion, to form: FormRow, of path: String, in db: Database
  ) throws -> [ChangeRow] {
    let old = try latest.submission(in: db)
    // That one of the forms doesn't state its year or department is no change of the project.
    var new = Submission(fiscalYear: old.fiscalYear, department: old.department)
    new.projects = [form.project]
    var provenance = Provenance(file: path, sheet: form.sheet)
    for fact in form.facts {
      let cells = fact.cell?.split(separator: " ").compactMap { CellReference($0) } ?? []
      guard !cells.isEmpty else { continue }
      provenance.fields[fact.field] = FieldSource(cells: cells, raw: fact.raw ?? fact.value)
    }
    let difference = Difference(
      from: Version(old, provenance: [try latest.provenance(in: db)]),
      to: Version(new, provenance: [provenance]))
    return difference.changes.map(row)
  }

  /// The difference between two versions that the archive has.
  static func rows(from old: StoredVersion, to new: StoredVersion, in db: Database) throws -> [ChangeRow] {
    let was = try old.submission(in: db)
    // As above: the year and the department are not the project's.
    var becomes = Submission(fiscalYear: was.fiscalYear, department: was.department)
    becomes.projects = try new.submission(in: db).projects
    return Difference(
      from: Version(was, provenance: [try old.provenance(in: db)]),
      to: Version(becomes, provenance: [try new.provenance(in: db)])
    ).changes.map(row)
  }

  /// The difference between two versions of a department's text, in canonical JSON.
  static func rows(fromText old: [UInt8], to new: [UInt8]) -> [ChangeRow] {
    guard let old = (try? SubmissionJSON.read(bytes: old))?.submissions.first,
      let new = (try? SubmissionJSON.read(bytes: new))?.submissions.first
    else { return [] }
    return Difference(from: Version(old), to: Version(new)).changes.map(row)
  }

  private static func row(_ change: Change) -> ChangeRow {
    let subject = (change.new ?? change.old)?.subject.name(in: .chinese)
    return ChangeRow(
      action: change.action.rawValue, kind: change.kind.rawValue, path: change.place?.path.description ?? "",
      subject: subject, old: change.old?.value?.description, oldCell: cell(change.old),
      new: change.new?.value?.description, newCell: cell(change.new))
  }

  private static func cell(_ statement: Corrections.Statement?) -> String? {
    statement?.source?.cells.first.map { "\($0)" }
  }
}
