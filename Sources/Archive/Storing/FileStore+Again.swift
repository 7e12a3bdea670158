import FoundationEssentials
import GRDB
import Intake

/// Taking a file once more that the archive has already: it is read and checked by what holds now. What it says becomes
/// what counts when all files of the batch are known; see ``AgainTaken``.
extension FileStore {
  /// Whether this batch has taken a file already, of which this is a copy.
  func isDone(_ file: Int64) throws -> Bool {
    try db.row("SELECT 1 FROM intake WHERE file_id = ? AND batch_id = ?", [file, batch]) != nil
  }

  /// Takes away what an earlier check found in a file, since it is checked anew; versions stay.
  func makeWay(in file: Int64) throws {
    // That it contradicts another file stays until it is known which of them holds.
    try db.run(
      "DELETE FROM finding WHERE file_id = ? AND rule NOT IN ('project-conflict', 'text-conflict')", [file])
    for table in ["undecided", "problem"] { try db.run("DELETE FROM \(table) WHERE file_id = ?", [file]) }
    try db.run(
      "UPDATE file SET settings_sha256 = ? WHERE id = ?", [settings.map { Data($0.bytes) }, file])
  }

  /// Takes away the places of forms of a file, which are taken anew.
  ///
  /// - Parameter first: the number of the first of them in the file.
  func makeWay(for forms: [FormRow], from first: Int, of file: Int64) throws {
    for (index, form) in forms.enumerated() { try move(form, first + index, of: file) }
    try removeForms(of: file, from: first, count: forms.count)
  }

  /// - Parameter first: the number of the first that goes.
  func removeForms(of file: Int64, from first: Int, count: Int = 1 << 31) throws {
    try db.run(
      "DELETE FROM form WHERE file_id = ? AND ordinal >= ? AND ordinal < ?", [file, first, first + count])
  }

  /// A project that no other file speaks of, and that was taken for another year than the one that is given now, goes over
  /// to that year.
  private func move(_ form: FormRow, _ ordinal: Int, of file: Int64) throws {
    guard let year = form.fiscalYear else { return }
    try db.run(
      """
      UPDATE project SET fiscal_year = ?1 WHERE fiscal_year IS NOT ?1 AND identity = ?2
        AND id = (SELECT project_id FROM form JOIN version ON version.id = form.version_id
          WHERE form.file_id = ?3 AND form.ordinal = ?4)
        AND NOT EXISTS (SELECT 1 FROM version WHERE project_id = project.id AND file_id <> ?3)
        AND NOT EXISTS (SELECT 1 FROM version JOIN form ON form.version_id = version.id
          WHERE version.project_id = project.id AND form.file_id <> ?3)
        AND NOT EXISTS (SELECT 1 FROM project AS other WHERE other.identity = ?2 AND other.fiscal_year IS ?1)
      """, [year, form.identity, file, ordinal])
  }
}
