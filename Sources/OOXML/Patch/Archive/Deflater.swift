import CDeflate

/// Compresses the content of entries with libdeflate: the same content always yields the same bytes.
enum Deflater {
  /// As zlib's usual level, and faster.
  private static let level: Int32 = 6

  /// Raw deflate data; nil where there is no memory for it.
  static func deflated(_ content: [UInt8]) -> [UInt8]? {
    guard let compressor = libdeflate_alloc_compressor(level) else { return nil }
    defer { libdeflate_free_compressor(compressor) }
    let bound = libdeflate_deflate_compress_bound(compressor, content.count)
    let result = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      count = content.withUnsafeBytes {
        libdeflate_deflate_compress(compressor, $0.baseAddress, $0.count, buffer.baseAddress, buffer.count)
      }
    }
    return result.isEmpty ? nil : result
  }

  static func checksum(_ content: [UInt8]) -> UInt32 {
    content.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
  }
}
