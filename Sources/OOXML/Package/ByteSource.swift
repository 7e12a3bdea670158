/// Where a package's bytes come from; they can be read at any place.
enum ByteSource {
  case memory([UInt8])
  case file(OpenFile)

  /// Files up to this size are read at once: one call of the system instead of one for each part.
  private static let wholeFileThreshold = 1 << 20

  init(path: String) throws(Refusal) {
    let file = try OpenFile(path: path)
    guard file.size <= ByteSource.wholeFileThreshold else {
      self = .file(file)
      return
    }
    self = .memory(
      try ByteSource.bytes(count: file.size) { buffer throws(Refusal) in
        try file.read(at: 0, into: buffer)
      })
  }

  var count: Int {
    switch self {
    case .memory(let bytes): bytes.count
    case .file(let file): file.size
    }
  }

  /// Fills a buffer with the bytes from an offset on.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(Refusal) {
    guard offset >= 0, offset <= count - buffer.count else { throw .truncatedPackage }
    switch self {
    case .memory(let bytes):
      bytes.withUnsafeBytes { all in
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[offset..<offset + buffer.count]))
      }
    case .file(let file):
      try file.read(at: offset, into: buffer)
    }
  }

  /// A copy of a range of the bytes.
  func bytes(in range: Range<Int>) throws(Refusal) -> [UInt8] {
    try ByteSource.bytes(count: range.count) { buffer throws(Refusal) in
      try read(at: range.lowerBound, into: buffer)
    }
  }

  /// The first bytes, at most a number of them.
  func prefix(_ limit: Int) throws(Refusal) -> [UInt8] {
    try bytes(in: 0..<min(limit, count))
  }

  /// An array whose memory is filled in place.
  private static func bytes(
    count: Int, _ fill: (UnsafeMutableRawBufferPointer) throws(Refusal) -> Void
  ) throws(Refusal) -> [UInt8] {
    var failure: Refusal?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      do throws(Refusal) {
        try fill(UnsafeMutableRawBufferPointer(buffer))
        initialized = count
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
