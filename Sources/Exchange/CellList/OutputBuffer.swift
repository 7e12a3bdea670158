/// Bytes on their way out, handed on in large pieces.
struct OutputBuffer: ~Copyable {
  typealias Sink = (UnsafeRawBufferPointer) throws(OutputFailure) -> Void

  private let memory: UnsafeMutableRawBufferPointer
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
    if count == memory.count { try flush() }
    memory[count] = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) throws(OutputFailure) {
    if bytes.count > memory.count - count {
      try flush()
      guard bytes.count <= memory.count else { return try sink(bytes) }
    }
    UnsafeMutableRawBufferPointer(rebasing: memory[count...]).copyMemory(from: bytes)
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
  ///   - room: the bytes that it may need, fewer than ``capacity``.
  ///   - write: writes it and returns its length.
  mutating func append(
    upTo room: Int, _ write: (UnsafeMutableRawBufferPointer) -> Int
  ) throws(OutputFailure) {
    if room > memory.count - count { try flush() }
    count += min(
      room, write(UnsafeMutableRawBufferPointer(rebasing: memory[count..<min(count + room, memory.count)])))
  }

  /// Hands on what is there.
  mutating func flush() throws(OutputFailure) {
    let filled = count
    count = 0
    guard filled > 0 else { return }
    try sink(UnsafeRawBufferPointer(rebasing: memory[..<filled]))
  }
}
