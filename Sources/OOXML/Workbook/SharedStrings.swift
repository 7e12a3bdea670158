/// The workbook's shared strings: their bytes in one piece, made into a String when a cell first asks for it.
///
/// All cells with the same string share that String's memory.
final class SharedStrings {
  private(set) var count = 0

  /// The strings' bytes, one string behind the other.
  private var bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 12, alignment: 16)

  /// Where each string ends among the bytes; in front of the first stands 0.
  private var ends = UnsafeMutableBufferPointer<Int>.allocate(capacity: 1 << 8)

  /// The strings that cells have asked for, empty where none has; no memory as long as nobody asks, for streams of
  /// cells need none.
  private var made = UnsafeMutableBufferPointer<String>(start: nil, count: 0)

  init() {
    ends[0] = 0
  }

  deinit {
    bytes.deallocate()
    ends.deallocate()
    forgetMade()
  }

  private func forgetMade() {
    made.deinitialize()
    made.deallocate()
    made = UnsafeMutableBufferPointer(start: nil, count: 0)
  }

  func append(_ text: UnsafeRawBufferPointer) {
    let start = ends[count]
    if text.count > bytes.count - start { growBytes(to: start + text.count) }
    UnsafeMutableRawBufferPointer(rebasing: bytes[start...]).copyMemory(from: text)
    count += 1
    if count == ends.count { growEnds() }
    ends[count] = start + text.count
  }

  /// A string's UTF-8 bytes, borrowed until the next string is appended.
  ///
  /// - Parameter index: from 0, below ``count``.
  @inline(__always)
  func bytes(at index: Int) -> UnsafeRawBufferPointer {
    precondition(index >= 0 && index < count)
    let start = ends[index]
    return UnsafeRawBufferPointer(start: bytes.baseAddress.map { $0 + start }, count: ends[index + 1] - start)
  }

  subscript(index: Int) -> String {
    precondition(index >= 0 && index < count)
    if made.count != count { makeRoom() }
    if !made[index].isEmpty { return made[index] }
    let text = String(decoding: bytes(at: index), as: UTF8.self)
    made[index] = text
    return text
  }

  private func makeRoom() {
    forgetMade()
    made = .allocate(capacity: count)
    made.initialize(repeating: "")
  }

  private func growBytes(to length: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(bytes.count * 2, length), alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<ends[count]]))
    bytes.deallocate()
    bytes = larger
  }

  private func growEnds() {
    let larger = UnsafeMutableBufferPointer<Int>.allocate(capacity: ends.count * 2)
    _ = larger.update(fromContentsOf: ends)
    ends.deallocate()
    ends = larger
  }
}
