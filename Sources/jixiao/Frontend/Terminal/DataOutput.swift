import Exchange

/// Standard output as a place for a file's bytes.
final class DataOutput {
  private let name: String

  /// Whether the reader went away before the end, as `head` does: nothing to tell anybody.
  private(set) var isClosed = false

  /// - Parameter name: what standard output is called in a sentence about a file.
  init(name: String) {
    self.name = name
  }

  func write(_ bytes: [UInt8]) throws(OutputFailure) {
    do throws(StandardOutput.Failure) {
      try StandardOutput.write(bytes)
    } catch {
      guard case .failed(let code) = error else {
        isClosed = true
        return
      }
      throw OutputFailure(code: code, path: name)
    }
  }
}
