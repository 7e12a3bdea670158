import Glibc

/// The paths that a descriptor gives, one after another.
public struct PathStream {
  private let source: Int32
  private let endsWithNull: Bool

  /// - Parameter endsWithNull: whether paths end with NUL, not with a line feed.
  public init(readingFrom source: Int32, endsWithNull: Bool) {
    self.source = source
    self.endsWithNull = endsWithNull
  }

  /// Hands on each path as soon as it is there, and why it can't be read where that shows already.
  ///
  /// - Parameter take: false where no more are wanted.
  public func handOn(to take: (String, WorkerFailure?) -> Bool) throws(WorkerFailure) {
    var splitter = PathSplitter(endsWithNull: endsWithNull)
    while true {
      let piece = try PathStream.piece(of: source)
      var paths = piece.isEmpty ? [] : splitter.take(piece)
      if piece.isEmpty, let last = splitter.finish() { paths.append(last) }
      for path in paths where !take(path.text, path.isUTF8 ? nil : .pathNotUTF8) { return }
      if piece.isEmpty { return }
      try splitter.checkLength()
    }
  }

  /// Some more bytes, none at the end.
  static func piece(of source: Int32) throws(WorkerFailure) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(source, $0.baseAddress, $0.count) }
      if count >= 0 { return Array(buffer.prefix(count)) }
      let code = errno
      guard code == EINTR else { throw .pathsUnreadable(code: code) }
    }
  }
}

extension PathSplitter {
  /// No path is so long: what is no list of paths must not fill the memory.
  func checkLength() throws(WorkerFailure) {
    guard pendingCount <= 1 << 20 else { throw .pathsUnreadable(code: ENAMETOOLONG) }
  }
}
