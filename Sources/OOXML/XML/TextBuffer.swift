/// The text of the element that is being read: one piece of memory, used again for every element.
final class TextBuffer {
  /// Whether character data is wanted here; what stands between the elements is not.
  var isCollecting = false

  private(set) var count = 0
  private var memory: UnsafeMutableRawBufferPointer
  private let limit: Int

  /// - Parameter limit: the bytes that one text may have.
  init(limit: Int) {
    self.limit = limit
    memory = .allocate(byteCount: 4096, alignment: 16)
  }

  deinit {
    memory.deallocate()
  }

  /// The bytes collected since ``clear()``, until the next change.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

  func clear() {
    count = 0
  }

  /// False, and nothing appended, if the text would be longer than the limit.
  func append(_ piece: UnsafeRawBufferPointer) -> Bool {
    guard piece.count <= limit - count else { return false }
    if piece.count > memory.count - count { grow(by: piece.count) }
    UnsafeMutableRawBufferPointer(rebasing: memory[count...]).copyMemory(from: piece)
    count += piece.count
    return true
  }

  /// Drops what lies behind a length, after the text was changed in place.
  func withMutableBytes(_ change: (UnsafeMutableRawBufferPointer) -> Int) {
    count = min(count, change(UnsafeMutableRawBufferPointer(rebasing: memory[..<count])))
  }

  private func grow(by length: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(memory.count * 2, count + length), alignment: 16)
    larger.copyMemory(from: bytes)
    memory.deallocate()
    memory = larger
  }
}
