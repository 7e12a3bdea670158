/// Tells what a compound file (OLE, [MS-CFB]) holds: an old workbook, or a new one behind a password.
enum CompoundFile {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static let entryLength = 128

  /// Directory sectors looked at; the streams asked for stand at its beginning.
  private static let sectorLimit = 64

  /// Why a compound file is no workbook that can be read.
  static func refusal(_ source: ByteSource) throws(Refusal) -> Refusal {
    let names = try streamNames(source)
    // The password first: beside it the real streams stand inside the encrypted one.
    let refusals: [(String, Refusal)] = [
      ("EncryptedPackage", .passwordProtected), ("Workbook", .oldWorkbook), ("Book", .oldWorkbook),
      ("WordDocument", .oldWordDocument), ("PowerPoint Document", .oldPresentation),
    ]
    return refusals.first { names.contains($0.0) }?.1 ?? .compoundFile
  }

  /// The names in the directory, as far as its sectors can be followed.
  private static func streamNames(_ source: ByteSource) throws(Refusal) -> Set<String> {
    let header = LittleEndianBytes(try source.prefix(512))
    guard let shift = header.uint16(at: 30), (9...12).contains(shift), var sector = header.uint32(at: 48)
    else {
      return []
    }
    let length = 1 << shift
    var names: Set<String> = []
    for _ in 0..<sectorLimit {
      guard let bytes = try bytes(ofSector: sector, length, source) else { break }
      names.formUnion(entryNames(bytes))
      guard let next = try next(after: sector, length, header, source) else { break }
      sector = next
    }
    return names
  }

  private static func bytes(
    ofSector sector: Int, _ length: Int, _ source: ByteSource
  ) throws(Refusal) -> LittleEndianBytes? {
    let start = (sector + 1) * length
    guard start < source.count else { return nil }
    return LittleEndianBytes(try source.bytes(in: start..<min(start + length, source.count)))
  }

  /// The sector that follows, from the allocation table, whose first 109 sectors the header names.
  private static func next(
    after sector: Int, _ length: Int, _ header: LittleEndianBytes, _ source: ByteSource
  ) throws(Refusal) -> Int? {
    let perSector = length / 4
    guard sector / perSector < 109, let table = header.uint32(at: 76 + sector / perSector * 4),
      let bytes = try bytes(ofSector: table, length, source)
    else { return nil }
    return bytes.uint32(at: sector % perSector * 4)
  }

  private static func entryNames(_ sector: LittleEndianBytes) -> [String] {
    stride(from: 0, to: sector.count, by: entryLength).compactMap { offset in
      // The length counts the two zero bytes at the end.
      guard let length = sector.uint16(at: offset + 64), (2...64).contains(length),
        let name = sector.slice(offset, count: length - 2)
      else { return nil }
      let bytes = LittleEndianBytes(name)
      let units = stride(from: 0, to: bytes.count, by: 2).compactMap { bytes.uint16(at: $0) }
      return String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self)
    }
  }
}
