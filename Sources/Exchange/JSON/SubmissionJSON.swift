public import BudgetModel

/// Submissions as canonical JSON: ordered keys, exact decimals in strings, UTF-8, a line feed at the end.
///
/// `Schemas/submission-1.schema.json` describes what is written.
public enum SubmissionJSON {
  /// The value of the key `schema`.
  public static let schema = "jixiao/submission/1"

  /// A submission as a JSON object.
  ///
  /// - Parameter provenance: one for each project, in their order; with it every project says in which cells its
  ///   values stood (`sources`), and its form's title and money unit.
  public static func bytes(of submission: Submission, provenance: [Provenance]? = nil) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(submission, provenance: provenance)
    writer.endText()
    return writer.bytes
  }

  /// A submission on one line, as streams and what other files carry have it; without provenance.
  public static func line(of submission: Submission) -> [UInt8] {
    var writer = JSONWriter(isOnOneLine: true)
    writer.write(submission, provenance: nil)
    return writer.bytes
  }

  /// The submissions of several departments as a JSON array.
  ///
  /// - Parameter provenance: for each submission one for each of its projects, in their order.
  public static func bytes(of submissions: [Submission], provenance: [[Provenance]]? = nil) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for (index, submission) in submissions.enumerated() {
      writer.element()
      writer.write(
        submission, provenance: provenance.flatMap { $0.indices.contains(index) ? $0[index] : nil })
    }
    writer.endArray()
    writer.endText()
    return writer.bytes
  }

  /// What a JSON file holds.
  public struct ReadResult: Sendable {
    public var submissions: [Submission]

    /// What was not taken or reads otherwise than stated, in the file's order.
    public var notices: [JSONNotice]
  }

  /// Reads a submission, an array of them, or lines with one each.
  ///
  /// Strict where leniency could change a figure: a decimal must be a string, a key must not stand twice. A target
  /// is read anew from its raw text; a stated reading that differs is noticed. The keys `title`, `moneyUnit` and
  /// `sources` speak of the file that a project came from and are not part of the submission.
  ///
  /// - Throws: a ``JSONRefusal`` with the path of the value, or with line and column of what is no JSON.
  public static func read(
    bytes: [UInt8], limits: JSONLimits = .standard
  ) throws(JSONRefusal) -> ReadResult {
    var reader = SubmissionReader(try JSONCursor(checking: bytes, limits: limits))
    return try reader.read()
  }
}
