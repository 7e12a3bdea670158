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
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      let code = errno
      if count < 0 {
        guard code == EINTR else { throw code == EPIPE ? .closed : .failed(code: code) }
      } else {
        rest = rest.dropFirst(count)
      }
    }
  }
}
