/// A ZIP file that holds files: what a mail program or a clerk packs up.
///
/// Names in it are texts to show and never paths. One bad entry doesn't stop the others; a directory that lies about
/// where entries stand refuses the whole file. May be read by several threads at once.
public final class FileBundle: Sendable {
  /// One file in it.
  public struct Member: Sendable {
    /// The name's bytes as they stand in the directory: UTF-8, or whatever the packing program's system used.
    public let name: [UInt8]

    /// Whether it is a folder, which holds no bytes.
    public var isFolder: Bool { name.last == 0x2F }

    let entry: PackageEntry
  }

  /// In the directory's order.
  public let members: [Member]

  private let source: ByteSource
  private let limits: Limits

  public init(path: String, limits: Limits = .standard) throws(Refusal) {
    source = try ByteSource(path: path)
    self.limits = limits
    try FileKind.refuseUnlessZIP(source)
    let end = try EndRecord(in: source)
    guard end.directorySize <= FileBundle.directoryLimit else { throw .damagedDirectory }
    guard end.directoryOffset <= source.count - end.directorySize else { throw .truncatedPackage }
    let range = end.directoryOffset..<end.directoryOffset + end.directorySize
    var scanner = DirectoryScanner(try source.bytes(in: range), prefixLength: end.prefixLength)
    var entries: [PackageEntry] = []
    while let entry = try scanner.next() {
      guard entries.count < limits.entries else {
        throw .limitReached(.entries, value: limits.entries, part: "")
      }
      entries.append(entry)
    }
    try PackageDirectory.bound(&entries, directoryOffset: end.directoryOffset)
    members = entries.map { Member(name: FileBundle.nameBytes(of: $0), entry: $0) }
  }

  /// A directory beyond this size has names of absurd length.
  private static let directoryLimit = 64 << 20

  /// The whole content of a member, checked against its checksum.
  public func bytes(of member: Member) throws(Refusal) -> [UInt8] {
    let entry = member.entry
    guard !entry.isEncrypted else { throw .encryptedEntry(entry.name) }
    guard entry.size <= limits.inflatedBytesPerPart else {
      throw .limitReached(.inflatedBytesPerPart, value: limits.inflatedBytesPerPart, part: entry.name)
    }
    let content = try EntryContent(
      of: entry, in: source, budget: InflationBudget(limits), inflater: WholeInflater())
    var bytes: [UInt8] = []
    while !content.isComplete {
      var piece = [UInt8](repeating: 0, count: content.nextPieceLength)
      var failure: Refusal?
      let count = piece.withUnsafeMutableBytes { buffer -> Int in
        do throws(Refusal) {
          return try content.read(into: buffer)
        } catch {
          failure = error
          return 0
        }
      }
      if let failure { throw failure }
      bytes += piece.prefix(count)
    }
    return bytes
  }

  /// A name that was no UTF-8 stands with one character for each byte.
  private static func nameBytes(of entry: PackageEntry) -> [UInt8] {
    let utf8 = Array(entry.name.utf8)
    guard utf8.count != entry.nameLength else { return utf8 }
    return entry.name.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}
