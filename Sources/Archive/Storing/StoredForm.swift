/// Where a form of a file went.
struct StoredForm {
  /// The version that holds its content.
  let version: Int64

  /// The version's number within its project, from 1.
  let number: Int

  /// Whether the version was made for it; else the archive's latest says the same.
  let isNew: Bool
  var isConflict = false

  /// Said where the contradicting form stands in another file; of one file the rules say it.
  var conflict: FindingRow?
}
