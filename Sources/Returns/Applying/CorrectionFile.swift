public import Corrections

/// A file of corrections as it was read.
public struct CorrectionFile: Sendable {
  /// A correction and where it stands.
  public struct Entry: Hashable, Sendable {
    /// The row in Excel, or in JSON the number among the changes, from 1.
    public var number: Int
    public var correction: Correction
  }

  public internal(set) var entries: [Entry] = []

  /// What stands in the file and is no correction that can be done.
  public internal(set) var problems: [CorrectionFileProblem] = []

  /// How many corrections the file asks for.
  public var count: Int { entries.count + problems.count }

  /// Adds a correction of a field with its values as written; notes those that the field can't have.
  mutating func add(
    _ path: Path, project: ProjectIdentity?, subject: Subject?, old: String, new: String, number: Int,
    fiscalYear: Int?
  ) {
    guard let kind = path.valueKind else { return }
    var values: [FieldValue?] = []
    for text in [old, new] {
      let value = FieldValue(written: text, as: kind, fiscalYear: fiscalYear)
      if value == nil, !text.allSatisfy(\.isWhitespace) {
        problems.append(CorrectionFileProblem(number: number, reason: .unreadable(text, kind, path)))
        return
      }
      values.append(value)
    }
    entries.append(
      Entry(
        number: number,
        correction: Correction(
          project: project, subject: subject, path: path, old: values[0], new: values[1])))
  }
}
