/// An output file that is written piece by piece and appears whole or not at all; see ``WholeFile``.
public final class StreamedFile {
  private var file: TemporaryFile?

  /// - Parameter path: where the file goes when it is finished. Dropped before, nothing of it is left.
  public init(at path: String) throws(OutputFailure) {
    file = try TemporaryFile(beside: path)
  }

  public func append(_ bytes: [UInt8]) throws(OutputFailure) {
    try file?.append(bytes)
  }

  /// Gives the file its name.
  public func finish() throws(OutputFailure) {
    try file.take()?.takePlaceOfTarget()
  }
}
