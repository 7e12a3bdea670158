import CZlib

extension ZIPEntry {
  /// An entry of a few megabytes at most that inflates to gigabytes, made without ever holding them.
  ///
  /// - Parameters:
  ///   - start: what the entry begins with.
  ///   - filler: what follows again and again.
  ///   - count: how often; all together is less than 4 GiB.
  public static func bomb(_ name: String, start: String, filler: [UInt8], count: Int) -> ZIPEntry {
    var entry = ZIPEntry(name, [])
    let piece = deflated(filler, flush: Z_FULL_FLUSH)
    var data = deflated(Array(start.utf8), flush: Z_FULL_FLUSH)
    data.reserveCapacity(data.count + piece.count * count + 2)
    for _ in 0..<count { data += piece }
    // An empty last block.
    data += [0x03, 0x00]
    entry.statedData = data
    entry.statedSize = UInt32(clamping: start.utf8.count + filler.count * count)
    entry.statedChecksum = 0
    return entry
  }
}
