import CDeflate

/// Inflates whole entries with libdeflate; one serves for all entries of a package.
final class WholeInflater {
  private let decompressor = libdeflate_alloc_decompressor()

  deinit {
    if let decompressor { libdeflate_free_decompressor(decompressor) }
  }

  /// Inflates into a buffer that the data must fill.
  func inflate(
    _ compressed: UnsafeRawBufferPointer, into buffer: UnsafeMutableRawBufferPointer
  ) -> libdeflate_result {
    guard let decompressor else { return LIBDEFLATE_BAD_DATA }
    // Without a place for the actual length libdeflate insists on the whole buffer.
    return libdeflate_deflate_decompress(
      decompressor, compressed.baseAddress, compressed.count, buffer.baseAddress, buffer.count, nil)
  }
}
