import CZlib

/// Inflates a range of a file piece by piece with zlib.
final class InflateStream {
  /// What can go wrong on the way.
  enum Failure: Error {
    case damaged
    case unread(Refusal)

    func refusal(of entry: String) -> Refusal {
      switch self {
      case .damaged: .damagedEntry(entry, .data)
      case .unread(let refusal): refusal
      }
    }
  }

  private let source: ByteSource
  private var offset: Int
  private var remaining: Int

  /// At an address of its own: zlib's state points back at it.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let isOpen: Bool
  private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

  init(_ source: ByteSource, at offset: Int, count: Int) {
    self.source = source
    self.offset = offset
    remaining = count
    stream.initialize(to: z_stream())
    // Negative: raw deflate data, without zlib's own header.
    let status = inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    isOpen = status == Z_OK
  }

  deinit {
    if isOpen { inflateEnd(stream) }
    stream.deallocate()
    input.deallocate()
  }

  /// The compressed bytes that have been used up.
  var consumed: Int { Int(stream.pointee.total_in) }

  /// Inflates the next bytes into a buffer; the last piece may be empty.
  func read(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(Failure) -> (count: Int, isLast: Bool) {
    guard isOpen else { throw .damaged }
    stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: Bytef.self)
    stream.pointee.avail_out = uInt(buffer.count)
    while stream.pointee.avail_out > 0 {
      if stream.pointee.avail_in == 0 { try refill() }
      let status = inflate(stream, Z_NO_FLUSH)
      if status == Z_STREAM_END { return (buffer.count - Int(stream.pointee.avail_out), true) }
      guard status == Z_OK else { throw .damaged }
    }
    return (buffer.count, false)
  }

  private func refill() throws(Failure) {
    // More is wanted than the entry holds.
    guard remaining > 0 else { throw .damaged }
    let piece = UnsafeMutableRawBufferPointer(rebasing: input[..<min(input.count, remaining)])
    do throws(Refusal) {
      try source.read(at: offset, into: piece)
    } catch {
      throw .unread(error)
    }
    offset += piece.count
    remaining -= piece.count
    stream.pointee.next_in = piece.baseAddress?.assumingMemoryBound(to: Bytef.self)
    stream.pointee.avail_in = uInt(piece.count)
  }
}
