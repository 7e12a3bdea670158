import Glibc

/// Where data goes that is written to no file.
enum StandardOutput {
  enum Failure: Error, Equatable {
    /// The reader has gone away, as `head` does when it has seen enough: nothing to tell anybody.
    case closed

    /// The system's error, such as `ENOSPC`.
    case failed(code: Int32)
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes all of some bytes.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    if let failure = bytes.withUnsafeBytes(failure(writing:)) { throw failure }
  }

  /// Writes all of some bytes that lie in memory of another's.
  static func write(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
    if let failure = failure(writing: bytes) { throw failure }
  }

  private static func failure(writing bytes: UnsafeRawBufferPointer) -> Failure? {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(STDOUT_FILENO, rest.baseAddress, rest.count)
      let code = errno
      if count < 0 {
        guard code == EINTR else { return code == EPIPE ? .closed : .failed(code: code) }
      } else {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
    return nil
  }
}
