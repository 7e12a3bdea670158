/// The records of a ZIP file (APPNOTE.TXT 4.3), put together byte by byte.
struct ZIPBytes {
  var bytes: [UInt8] = []

  mutating func append<Number: FixedWidthInteger>(_ numbers: Number...) {
    for number in numbers {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }

  mutating func appendLocalHeader(_ entry: ZIPEntry, _ data: [UInt8]) {
    let isLater = entry.hasDataDescriptor
    append(UInt32(0x0403_4B50))
    append(UInt16(20), entry.flags | (isLater ? 8 : 0), entry.method, 0, 0x21)
    append(isLater ? 0 : entry.checksum, isLater ? 0 : UInt32(data.count), isLater ? 0 : entry.size)
    append(UInt16(entry.name.utf8.count), 0)
    bytes += entry.name.utf8
  }

  mutating func appendDescriptor(_ entry: ZIPEntry, _ data: [UInt8]) {
    append(UInt32(0x0807_4B50), entry.checksum, UInt32(data.count), entry.size)
  }

  mutating func appendFileHeader(_ entry: ZIPEntry, _ data: [UInt8], offset: Int, usesZIP64: Bool) {
    append(UInt32(0x0201_4B50))
    append(UInt16(20), 20, entry.flags | (entry.hasDataDescriptor ? 8 : 0), entry.method, 0, 0x21)
    append(entry.checksum)
    append(usesZIP64 ? UInt32.max : UInt32(data.count), usesZIP64 ? UInt32.max : entry.size)
    append(UInt16(entry.name.utf8.count), usesZIP64 ? 28 : 0, 0, 0, 0)
    append(UInt32(0), usesZIP64 ? UInt32.max : UInt32(truncatingIfNeeded: offset))
    bytes += entry.name.utf8
    guard usesZIP64 else { return }
    append(UInt16(1), 24)
    append(UInt64(entry.size), UInt64(data.count), UInt64(offset))
  }

  mutating func appendEnd(count: Int, offset: Int, size: Int, comment: [UInt8], usesZIP64: Bool) {
    if usesZIP64 {
      let start = bytes.count
      append(UInt32(0x0606_4B50))
      append(UInt64(44))
      append(UInt16(45), 45)
      append(UInt32(0), 0)
      append(UInt64(count), UInt64(count), UInt64(size), UInt64(offset))
      append(UInt32(0x0706_4B50), 0)
      append(UInt64(start))
      append(UInt32(1))
    }
    append(UInt32(0x0605_4B50))
    append(UInt16(0), 0, UInt16(truncatingIfNeeded: count), UInt16(truncatingIfNeeded: count))
    append(usesZIP64 ? UInt32.max : UInt32(size), usesZIP64 ? UInt32.max : UInt32(offset))
    append(UInt16(comment.count))
    bytes += comment
  }
}
