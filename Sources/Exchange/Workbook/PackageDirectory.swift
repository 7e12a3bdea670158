/// The directory of a ZIP file as libxlsxwriter writes it: without a comment, below 4 GiB.
struct PackageDirectory {
  struct Entry {
    var name: String
    var checksum: UInt32

    /// The number of bytes unpacked.
    var size: Int

    /// Where the packed bytes stand.
    var content: Range<Int>
  }

  private(set) var entries: [Entry] = []

  /// Nil where the directory is not what it should be.
  init?(_ bytes: [UInt8]) {
    let end = bytes.count - 22
    guard end >= 0, PackageDirectory.number(4, at: end, of: bytes) == 0x0605_4B50,
      let count = PackageDirectory.number(2, at: end + 10, of: bytes),
      var start = PackageDirectory.number(4, at: end + 16, of: bytes)
    else { return nil }
    for _ in 0..<count {
      guard let entry = PackageDirectory.entry(at: &start, of: bytes) else { return nil }
      entries.append(entry)
    }
  }

  private static func entry(at start: inout Int, of bytes: [UInt8]) -> Entry? {
    guard number(4, at: start, of: bytes) == 0x0201_4B50,
      let checksum = number(4, at: start + 16, of: bytes), let packed = number(4, at: start + 20, of: bytes),
      let size = number(4, at: start + 24, of: bytes), let nameLength = number(2, at: start + 28, of: bytes),
      let extraLength = number(2, at: start + 30, of: bytes),
      let commentLength = number(2, at: start + 32, of: bytes),
      let header = number(4, at: start + 42, of: bytes), start + 46 + nameLength <= bytes.count,
      let localName = number(2, at: header + 26, of: bytes),
      let localExtra = number(2, at: header + 28, of: bytes)
    else { return nil }
    let content = header + 30 + localName + localExtra
    guard content + packed <= bytes.count else { return nil }
    let name = String(decoding: bytes[(start + 46)..<(start + 46 + nameLength)], as: UTF8.self)
    start += 46 + nameLength + extraLength + commentLength
    return Entry(
      name: name, checksum: UInt32(checksum), size: size, content: content..<(content + packed))
  }

  /// A little-endian number.
  private static func number(_ width: Int, at offset: Int, of bytes: [UInt8]) -> Int? {
    guard offset >= 0, offset + width <= bytes.count else { return nil }
    return bytes[offset..<(offset + width)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
