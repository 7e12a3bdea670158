public import BudgetModel

/// Submissions as canonical JSON: one object, or an array of several.
public struct SubmissionJSONStream: SubmissionStream {
  private var writer = JSONWriter()
  private let sink: ByteSink
  private let isArray: Bool
  private var isOpen = false

  /// - Parameter isArray: false where exactly one submission will be written.
  public init(isArray: Bool, to sink: @escaping ByteSink) {
    self.isArray = isArray
    self.sink = sink
    if isArray { writer.beginArray() }
  }

  public mutating func begin(_ head: Submission) throws(ExportFailure) {
    endSubmission()
    if isArray { writer.element() }
    writer.beginObject()
    writer.writeHead(of: head)
    writer.key("projects")
    writer.beginArray()
    isOpen = true
    try handOn()
  }

  public mutating func append(_ project: Project) throws(ExportFailure) {
    writer.element()
    writer.write(project, from: nil)
    try handOn()
  }

  public mutating func end() throws(ExportFailure) {
    endSubmission()
    if isArray { writer.endArray() }
    writer.endText()
    try handOn()
  }

  private mutating func endSubmission() {
    guard isOpen else { return }
    writer.endArray()
    writer.endObject()
    isOpen = false
  }

  private mutating func handOn() throws(ExportFailure) {
    do throws(OutputFailure) { try sink(writer.takeBytes()) } catch { throw .output(error) }
  }
}
