public import BudgetModel

/// Submissions as lines of JSON: one for each project, and one for a department's text. Each is a canonical submission
/// by itself.
public struct SubmissionLines: SubmissionStream {
  private var head = Submission()
  private let sink: ByteSink

  public init(to sink: @escaping ByteSink) {
    self.sink = sink
  }

  public mutating func begin(_ head: Submission) throws(ExportFailure) {
    self.head = head
    guard head.overall != nil else { return }
    try write(head)
    self.head.overall = nil
  }

  public mutating func append(_ project: Project) throws(ExportFailure) {
    var line = head
    line.projects = [project]
    try write(line)
  }

  public mutating func end() throws(ExportFailure) {}

  private func write(_ submission: Submission) throws(ExportFailure) {
    do throws(OutputFailure) { try sink(SubmissionJSON.line(of: submission) + [0x0A]) } catch {
      throw .output(error)
    }
  }
}
