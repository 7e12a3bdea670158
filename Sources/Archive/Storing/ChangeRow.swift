/// One thing in which a version differs from the one before it.
struct ChangeRow {
  let action: String
  let kind: String
  /// Within the project, such as `indicators[4].target`.
  let path: String
  /// What the part is called, such as an indicator's name.
  let subject: String?
  let old: String?
  let oldCell: String?
  let new: String?
  let newCell: String?
}
