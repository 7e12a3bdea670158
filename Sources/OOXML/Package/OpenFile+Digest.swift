import CNettle

extension OpenFile {
  /// The SHA-256 of the whole file (FIPS 180-4), as 64 lower-case hexadecimal digits.
  ///
  /// Read in pieces, so that a file of any size takes the same memory.
  public func sha256() throws(Refusal) -> String {
    var context = sha256_ctx()
    nettle_sha256_init(&context)
    var buffer = [UInt8](repeating: 0, count: min(1 << 20, max(1, size)))
    var offset = 0
    while offset < size {
      let count = min(buffer.count, size - offset)
      var failure: Refusal?
      buffer.withUnsafeMutableBytes { bytes in
        let piece = UnsafeMutableRawBufferPointer(rebasing: bytes[..<count])
        do throws(Refusal) { try read(at: offset, into: piece) } catch { failure = error }
      }
      if let failure { throw failure }
      nettle_sha256_update(&context, count, buffer)
      offset += count
    }
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&context, digest.count, &digest)
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
