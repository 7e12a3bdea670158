/// Reads the file headers of a ZIP directory one by one (APPNOTE.TXT 4.3.12).
struct DirectoryScanner {
  private let bytes: LittleEndianBytes
  private let prefixLength: Int
  private var offset = 0

  private static let signature = 0x0201_4B50
  private static let length = 46

  /// - Parameter prefixLength: the bytes in front of the archive, which the offsets don't count.
  init(_ bytes: [UInt8], prefixLength: Int) {
    self.bytes = LittleEndianBytes(bytes)
    self.prefixLength = prefixLength
  }

  /// The next entry, nil at the end.
  mutating func next() throws(Refusal) -> PackageEntry? {
    guard offset < bytes.count else { return nil }
    guard let header = bytes.slice(offset, count: DirectoryScanner.length).map(LittleEndianBytes.init) else {
      throw .damagedDirectory
    }
    // A digital signature may follow the last header; nobody checks it.
    if header.uint32(at: 0) == 0x0505_4B50 { return nil }
    guard header.uint32(at: 0) == DirectoryScanner.signature,
      let flags = header.uint16(at: 8), let method = header.uint16(at: 10),
      let checksum = header.uint32(at: 16), let nameLength = header.uint16(at: 28),
      let extraLength = header.uint16(at: 30), let commentLength = header.uint16(at: 32),
      let name = bytes.slice(offset + DirectoryScanner.length, count: nameLength),
      let extra = bytes.slice(offset + DirectoryScanner.length + nameLength, count: extraLength)
    else { throw .damagedDirectory }
    offset += DirectoryScanner.length + nameLength + extraLength + commentLength
    let place = try DirectoryScanner.place(header, extra: LittleEndianBytes(extra))
    return PackageEntry(
      name: DirectoryScanner.text(name), method: method, checksum: UInt32(truncatingIfNeeded: checksum),
      compressedSize: place.compressedSize, size: place.size, headerOffset: place.offset + prefixLength,
      isEncrypted: flags & 1 != 0, nameLength: nameLength)
  }

  /// The sizes and the offset, from the ZIP64 field where the header has no room for them.
  private static func place(
    _ header: LittleEndianBytes, extra: LittleEndianBytes
  ) throws(Refusal) -> (compressedSize: Int, size: Int, offset: Int) {
    guard let compressedSize = header.uint32(at: 20), let size = header.uint32(at: 24),
      let offset = header.uint32(at: 42)
    else { throw .damagedDirectory }
    var wide = zip64Field(in: extra)
    // The field holds those numbers only that don't fit, in this order.
    let realSize = try take(size, from: &wide)
    let realCompressedSize = try take(compressedSize, from: &wide)
    let realOffset = try take(offset, from: &wide)
    // So that sums of them can't overflow; no file is longer.
    let limit = 1 << 60
    guard realSize < limit, realCompressedSize < limit, realOffset < limit else { throw .damagedDirectory }
    return (realCompressedSize, realSize, realOffset)
  }

  private static func take(_ narrow: Int, from wide: inout ArraySlice<UInt8>?) throws(Refusal) -> Int {
    guard narrow == 0xFFFF_FFFF, let field = wide else { return narrow }
    guard let value = LittleEndianBytes(field).uint64(at: 0) else { throw .damagedDirectory }
    wide = field.dropFirst(8)
    return value
  }

  private static func zip64Field(in extra: LittleEndianBytes) -> ArraySlice<UInt8>? {
    var offset = 0
    while let tag = extra.uint16(at: offset), let size = extra.uint16(at: offset + 2) {
      if tag == 1 { return extra.slice(offset + 4, count: size) }
      offset += 4 + size
    }
    return nil
  }

  /// A name in UTF-8, else each byte as one character, so that different names stay different.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Unicode.Scalar(byte)) }
    return String(text)
  }
}
