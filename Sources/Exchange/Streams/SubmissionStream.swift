public import BudgetModel

/// Writes submissions one project at a time, so that any number of projects takes the memory of one.
///
/// Begun once, then for each submission its head and its projects in order, then ended.
public protocol SubmissionStream: ~Copyable {
  /// Begins a submission.
  ///
  /// - Parameter head: all but its projects, which are not looked at.
  mutating func begin(_ head: Submission) throws(ExportFailure)

  mutating func append(_ project: Project) throws(ExportFailure)

  /// Ends everything; nothing may follow.
  mutating func end() throws(ExportFailure)
}

/// Why a stream of submissions could not be written.
public enum ExportFailure: Error, Hashable, Sendable {
  case output(OutputFailure)
  case encoding(EncodingFailure)
}

/// Takes the bytes of a stream, piece by piece.
public typealias ByteSink = ([UInt8]) throws(OutputFailure) -> Void
