import CZlib

extension ZIPEntry {
  /// An entry that inflates to a text repeated many times, made without inflated bytes ever being in memory.
  ///
  /// Its checksum is not the true one: nobody should get that far.
  public static func bomb(_ name: String, start: String, repeating text: String, count: Int) -> ZIPEntry {
    var entry = ZIPEntry(name, [])
    let piece = flushed(Array(text.utf8))
    // Flushed pieces end at whole bytes, so they can stand one behind the other; the last is an empty final block.
    var data = flushed(Array(start.utf8))
    for _ in 0..<count { data += piece }
    entry.statedData = data + [0x03, 0x00]
    entry.statedSize = UInt32(truncatingIfNeeded: start.utf8.count + text.utf8.count * count)
    return entry
  }

  private static func flushed(_ content: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = content
    let capacity = Int(deflateBound(&stream, uLong(content.count))) + 16
    return input.withUnsafeMutableBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
        stream.next_in = input.baseAddress
        stream.avail_in = uInt(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = uInt(output.count)
        deflate(&stream, Z_FULL_FLUSH)
        count = capacity - Int(stream.avail_out)
      }
    }
  }
}
