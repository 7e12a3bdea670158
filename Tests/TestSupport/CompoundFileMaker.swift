/// Makes compound files ([MS-CFB]) that have a directory and nothing else.
public enum CompoundFileMaker {
  /// The file, its directory listing the streams by their names; the first is `Root Entry`.
  public static func bytes(streams: [String]) -> [UInt8] {
    let sectors = (streams.count + 3) / 4
    var file = header()
    // Sector 0 is the allocation table, the directory follows in sectors 1, 2, …
    var table = [UInt8](repeating: 0xFF, count: 512)
    put(0xFFFF_FFFD, in: &table, at: 0)
    for sector in 1...sectors {
      put(sector < sectors ? UInt32(sector + 1) : 0xFFFF_FFFE, in: &table, at: sector * 4)
    }
    file += table
    for name in streams { file += entry(name) }
    return file + [UInt8](repeating: 0, count: sectors * 512 - streams.count * 128)
  }

  private static func header() -> [UInt8] {
    var header: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
    header[30] = 9
    put(1, in: &header, at: 48)
    put(0, in: &header, at: 76)
    return header
  }

  private static func entry(_ name: String) -> [UInt8] {
    var entry = [UInt8](repeating: 0, count: 128)
    for (index, unit) in name.utf16.enumerated() { entry[index * 2] = UInt8(truncatingIfNeeded: unit) }
    entry[64] = UInt8(name.utf16.count * 2 + 2)
    return entry
  }

  private static func put(_ number: UInt32, in bytes: inout [UInt8], at offset: Int) {
    for index in 0..<4 { bytes[offset + index] = UInt8(truncatingIfNeeded: number >> (8 * index)) }
  }
}
