/// The end of a ZIP file, which says where its directory lies (APPNOTE.TXT 4.3.14 to 4.3.16).
struct EndRecord {
  /// Where the directory begins in the file.
  let directoryOffset: Int

  /// The directory's length in bytes.
  let directorySize: Int

  /// The bytes in front of the archive: all offsets in the directory are meant from behind them.
  let prefixLength: Int

  /// Where the record itself begins.
  let recordOffset: Int

  static let length = 22
  private static let signature = 0x0605_4B50
  private static let zip64LocatorLength = 20
  private static let zip64LocatorSignature = 0x0706_4B50
  private static let zip64Length = 56
  private static let zip64Signature = 0x0606_4B50

  /// What can stand behind the directory: the records and a comment of 65,535 bytes.
  private static let reach = 65_535 + length + zip64LocatorLength + zip64Length

  init(in source: ByteSource) throws(Refusal) {
    let tailOffset = max(0, source.count - EndRecord.reach)
    let tail = LittleEndianBytes(try source.bytes(in: tailOffset..<source.count))
    guard let position = EndRecord.position(in: tail) else { throw .truncatedPackage }
    let stated = try EndRecord.directory(statedAt: position, in: tail, tailOffset, source)
    let prefix = stated.end - stated.size - stated.offset
    guard prefix >= 0 else { throw .truncatedPackage }
    directoryOffset = stated.offset + prefix
    directorySize = stated.size
    prefixLength = prefix
    recordOffset = tailOffset + position
  }

  /// The last record whose comment fits into the file.
  private static func position(in tail: LittleEndianBytes) -> Int? {
    var position = tail.count - length
    while position >= 0 {
      if tail.uint32(at: position) == signature, let comment = tail.uint16(at: position + 20),
        position + length + comment <= tail.count
      {
        return position
      }
      position -= 1
    }
    return nil
  }

  /// What the record says of the directory, and where the directory must end.
  private static func directory(
    statedAt position: Int, in tail: LittleEndianBytes, _ tailOffset: Int, _ source: ByteSource
  ) throws(Refusal) -> (offset: Int, size: Int, end: Int) {
    guard let disk = tail.uint16(at: position + 4), let size = tail.uint32(at: position + 12),
      let offset = tail.uint32(at: position + 16)
    else { throw .truncatedPackage }
    if let zip64 = try zip64Directory(before: position, in: tail, tailOffset, source) { return zip64 }
    guard disk == 0 else { throw .splitPackage }
    guard offset <= source.count, size <= source.count else { throw .truncatedPackage }
    return (offset, size, tailOffset + position)
  }

  private static func zip64Directory(
    before position: Int, in tail: LittleEndianBytes, _ tailOffset: Int, _ source: ByteSource
  ) throws(Refusal) -> (offset: Int, size: Int, end: Int)? {
    let locator = position - zip64LocatorLength
    guard locator >= 0, tail.uint32(at: locator) == zip64LocatorSignature,
      let stated = tail.uint64(at: locator + 8)
    else { return nil }
    // Directly before the locator, whatever stands in front of the archive; else where the locator says.
    for start in [tailOffset + locator - zip64Length, stated] {
      guard start >= 0, start <= source.count - zip64Length else { continue }
      let record = LittleEndianBytes(try source.bytes(in: start..<start + zip64Length))
      guard record.uint32(at: 0) == zip64Signature else { continue }
      guard let size = record.uint64(at: 40), let offset = record.uint64(at: 48),
        offset <= source.count, size <= source.count
      else { throw .damagedDirectory }
      return (offset, size, start)
    }
    throw .damagedDirectory
  }
}
