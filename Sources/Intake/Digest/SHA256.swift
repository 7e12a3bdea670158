import CNettle

/// SHA-256 (FIPS 180-4), by nettle, which uses the processor's own instructions where there are some.
public struct SHA256 {
  private var context = sha256_ctx()

  public init() {
    nettle_sha256_init(&context)
  }

  /// Takes more of the bytes.
  @inlinable
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    let taken: Void? = bytes.withContiguousStorageIfAvailable { update(UnsafeRawBufferPointer($0)) }
    guard taken == nil else { return }
    Array(bytes).withUnsafeBytes { update($0) }
  }

  /// Takes more of the bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    nettle_sha256_update(&context, bytes.count, bytes.bindMemory(to: UInt8.self).baseAddress)
  }

  /// The digest of all bytes taken; begins anew.
  public mutating func finish() -> Digest {
    var bytes = [UInt8](repeating: 0, count: Digest.length)
    bytes.withUnsafeMutableBufferPointer { nettle_sha256_digest(&context, $0.count, $0.baseAddress) }
    return Digest(trusted: bytes)
  }

  public static func digest(of bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }
}
