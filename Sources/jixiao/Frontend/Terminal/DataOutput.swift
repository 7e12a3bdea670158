import Exchange
import Glibc

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

  /// Writes a piece of a stream.
  ///
  /// - Throws: also where the reader went away, so that nothing more is made for it; ``isClosed`` tells.
  func writePiece(_ bytes: UnsafeRawBufferPointer) throws(OutputFailure) {
    do throws(StandardOutput.Failure) {
      try StandardOutput.write(bytes)
    } catch {
      switch error {
      case .failed(let code): throw .system(path: name, code: code)
      case .closed:
        isClosed = true
        throw .system(path: name, code: EPIPE)
      }
    }
  }
}
