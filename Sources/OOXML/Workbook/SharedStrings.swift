/// The workbook's shared strings: their bytes in one piece, made into a String when a cell first asks for it.
///
/// All cells with the same string share that String's memory.
final class SharedStrings {
  private var bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 0, alignment: 16)
  private var length = 0

  /// Where each string ends among the bytes.
  private var ends: [Int] = []
  private var made: [String?] = []

  deinit {
    bytes.deallocate()
  }

  var count: Int { ends.count }

  func append(_ text: UnsafeRawBufferPointer) {
    if text.count > bytes.count - length { grow(by: text.count) }
    UnsafeMutableRawBufferPointer(rebasing: bytes[length...]).copyMemory(from: text)
    length += text.count
    ends.append(length)
  }

  /// A string's UTF-8 bytes, borrowed until the next string is appended.
  func bytes(at index: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]])
  }

  subscript(index: Int) -> String {
    if made.isEmpty { made = [String?](repeating: nil, count: ends.count) }
    if let text = made[index] { return text }
    let text = String(decoding: bytes(at: index), as: UTF8.self)
    made[index] = text
    return text
  }

  private func grow(by count: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1 << 14, bytes.count * 2, length + count), alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<length]))
    bytes.deallocate()
    bytes = larger
  }
}
