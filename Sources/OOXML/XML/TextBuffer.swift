import Glibc

/// The text of the element that is being read: one piece of memory, used again for every element.
final class TextBuffer {
  /// Whether character data is wanted here; what stands between the elements is not.
  var isCollecting = false

  private(set) var count = 0
  private var memory: UnsafeMutableRawPointer
  private var capacity = 4096
  private let limit: Int

  /// - Parameter limit: the bytes that one text may have.
  init(limit: Int) {
    self.limit = limit
    memory = .allocate(byteCount: capacity, alignment: 16)
  }

  deinit {
    memory.deallocate()
  }

  /// The bytes collected since ``clear()``, until the next change.
  @inline(__always)
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: memory, count: count) }

  @inline(__always)
  func clear() {
    count = 0
  }

  /// False, and nothing appended, if the text would be longer than the limit.
  @inline(__always)
  func append(_ piece: UnsafeRawBufferPointer) -> Bool {
    guard let start = piece.baseAddress else { return true }
    let length = piece.count
    guard length <= limit - count else { return false }
    if length > capacity - count { grow(by: length) }
    memcpy(memory + count, start, length)
    count += length
    return true
  }

  /// Drops what lies behind a length, after the text was changed in place.
  func withMutableBytes(_ change: (UnsafeMutableRawBufferPointer) -> Int) {
    count = min(count, max(0, change(UnsafeMutableRawBufferPointer(start: memory, count: count))))
  }

  private func grow(by length: Int) {
    capacity = max(capacity * 2, count + length)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    memcpy(larger, memory, count)
    memory.deallocate()
    memory = larger
  }
}
