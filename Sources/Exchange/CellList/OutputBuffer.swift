import Glibc

/// Bytes on their way out, handed on in large pieces.
struct OutputBuffer: ~Copyable {
  typealias Sink = (UnsafeRawBufferPointer) throws(OutputFailure) -> Void

  private let memory: UnsafeMutableRawPointer
  private var count = 0
  private let sink: Sink

  /// The bytes that are gathered before they are handed on.
  static let capacity = 64 << 10

  init(_ sink: @escaping Sink) {
    memory = .allocate(byteCount: OutputBuffer.capacity, alignment: 16)
    self.sink = sink
  }

  deinit {
    memory.deallocate()
  }

  mutating func append(_ byte: UInt8) throws(OutputFailure) {
    if count == OutputBuffer.capacity { try flush() }
    memory.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) throws(OutputFailure) {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
    if bytes.count > OutputBuffer.capacity - count {
      try flush()
      guard bytes.count <= OutputBuffer.capacity else { return try sink(bytes) }
    }
    memcpy(memory + count, start, bytes.count)
    count += bytes.count
  }

  /// For what is written now and then: the others don't go byte by byte.
  mutating func append(_ bytes: [UInt8]) throws(OutputFailure) {
    for byte in bytes { try append(byte) }
  }

  mutating func append(_ text: StaticString) throws(OutputFailure) {
    try append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Lets a text be written in place.
  ///
  /// - Parameters:
  ///   - room: the bytes that it may need, at most ``capacity``.
  ///   - write: writes it and returns its length.
  mutating func append(
    upTo room: Int, _ write: (UnsafeMutableRawBufferPointer) -> Int
  ) throws(OutputFailure) {
    let room = min(room, OutputBuffer.capacity)
    let length = write(UnsafeMutableRawBufferPointer(start: try place(of: room), count: room))
    advance(by: min(room, max(0, length)))
  }

  /// The place where bytes may be written, as far as ``advance(by:)`` then says: there are several for each cell.
  ///
  /// - Parameter room: the bytes that may be written, at most ``capacity``.
  @inline(__always)
  mutating func place(of room: Int) throws(OutputFailure) -> UnsafeMutableRawPointer {
    if room > OutputBuffer.capacity - count { try flush() }
    return memory + count
  }

  /// Keeps bytes that were written in place.
  @inline(__always)
  mutating func advance(by length: Int) {
    count += length
  }

  /// Hands on what is there.
  mutating func flush() throws(OutputFailure) {
    let filled = count
    count = 0
    guard filled > 0 else { return }
    try sink(UnsafeRawBufferPointer(start: memory, count: filled))
  }
}
