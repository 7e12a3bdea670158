/// An entry of a package, as the ZIP file's directory describes it.
struct PackageEntry {
  /// The name as written.
  let name: String

  /// 0 for stored, 8 for deflated.
  let method: Int

  let checksum: UInt32
  let compressedSize: Int

  /// The size inflated, as the directory says.
  let size: Int

  /// Where the entry's local header begins in the file.
  let headerOffset: Int

  let isEncrypted: Bool

  /// The length of the name in the file, in bytes.
  let nameLength: Int

  /// Where the next entry or the directory begins: nothing of this entry lies there.
  var end: Int = .max

  /// The end of the entry if its local header is as short as it can be.
  var leastEnd: Int { headerOffset + PackageEntry.localHeaderLength + nameLength + compressedSize }

  static let localHeaderLength = 30
  static let localHeaderSignature = 0x0403_4B50
}
