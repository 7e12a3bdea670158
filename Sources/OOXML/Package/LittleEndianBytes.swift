/// Numbers in the byte order of ZIP and of compound files, read from bytes that may be anything.
struct LittleEndianBytes {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    self.bytes = bytes[...]
  }

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  /// Two bytes at an offset; nil beyond the end, as with the others.
  func uint16(at offset: Int) -> Int? { integer(at: offset, count: 2).map(Int.init) }

  func uint32(at offset: Int) -> Int? { integer(at: offset, count: 4).map(Int.init) }

  /// Eight bytes; nil also for a number that no offset in a file can be.
  func uint64(at offset: Int) -> Int? { integer(at: offset, count: 8).flatMap(Int.init(exactly:)) }

  /// A part of the bytes, nil where it does not lie within them.
  func slice(_ offset: Int, count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, offset <= self.count - count else { return nil }
    let start = bytes.startIndex + offset
    return bytes[start..<start + count]
  }

  private func integer(at offset: Int, count: Int) -> UInt64? {
    guard let slice = slice(offset, count: count) else { return nil }
    return slice.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
