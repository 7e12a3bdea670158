import BudgetModel

/// Makes submissions of a JSON text in the canonical form.
struct SubmissionReader {
  private static let noticeLimit = 1_000

  var cursor: JSONCursor

  /// The year of the submission that is read, from which deadlines count.
  var fiscalYear: Int?

  private var notices: [JSONNotice] = []
  private var omittedNotices = 0

  init(_ cursor: JSONCursor) {
    self.cursor = cursor
  }

  /// The whole text: a submission, an array of them, or lines with one each.
  mutating func read() throws(JSONRefusal) -> SubmissionJSON.ReadResult {
    let submissions =
      try cursor.peekKind() == .array
      ? try list { (reader) throws(JSONRefusal) in try reader.submission() } : try lines()
    try cursor.finish()
    if omittedNotices > 0 { notices.append(.more(omittedNotices)) }
    return SubmissionJSON.ReadResult(submissions: submissions, notices: notices)
  }

  /// Lines of one department and year make one submission, as they did before they were written line by line.
  private mutating func lines() throws(JSONRefusal) -> [Submission] {
    var submissions = [try submission()]
    while cursor.nextLine() {
      let next = try submission()
      if let last = submissions.last, next.overall == nil, next.fiscalYear == last.fiscalYear,
        next.department == last.department
      {
        submissions[submissions.count - 1].projects += next.projects
      } else {
        submissions.append(next)
      }
    }
    return submissions
  }

  /// Keeps a notice; beyond a number that anyone reads only their count.
  mutating func note(_ notice: JSONNotice) {
    if notices.count < SubmissionReader.noticeLimit { notices.append(notice) } else { omittedNotices += 1 }
  }

  /// An array, or null for an empty one.
  mutating func list<Element>(
    _ element: (inout SubmissionReader) throws(JSONRefusal) -> Element
  ) throws(JSONRefusal) -> [Element] {
    guard try !cursor.takeNull() else { return [] }
    try cursor.enterArray()
    var elements: [Element] = []
    while try cursor.nextElement() { elements.append(try element(&self)) }
    return elements
  }

  /// An object, or null for an empty one.
  ///
  /// - Parameter member: takes the value of a key; false, and nothing taken, for a key that it doesn't know.
  mutating func object(
    _ member: (inout SubmissionReader, String) throws(JSONRefusal) -> Bool
  ) throws(JSONRefusal) {
    guard try !cursor.takeNull() else { return }
    try requiredObject(member)
  }

  /// An object; see ``object(_:)``.
  mutating func requiredObject(
    _ member: (inout SubmissionReader, String) throws(JSONRefusal) -> Bool
  ) throws(JSONRefusal) {
    try cursor.enterObject()
    while let key = try cursor.nextKey() {
      guard try !member(&self, key) else { continue }
      note(.unknownKey(path: cursor.path))
      try cursor.skipValue()
    }
  }
}
