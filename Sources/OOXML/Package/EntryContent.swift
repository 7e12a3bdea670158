import CDeflate

/// The bytes of one entry, delivered piece by piece and checked against the directory at the end.
///
/// Small deflated entries are inflated whole by libdeflate, which is faster; others stream through zlib.
final class EntryContent {
  let entry: PackageEntry

  private enum Encoding {
    case stored
    case deflated(InflateStream)
    case deflatedWhole(WholeInflater)
  }

  private let encoding: Encoding
  private let source: ByteSource
  private let budget: InflationBudget

  /// Where the entry's bytes begin in the file.
  private let dataOffset: Int

  /// The bytes delivered so far, and their checksum.
  private var delivered = 0
  private var checksum: UInt32 = 0

  /// Entries up to this size are inflated whole.
  private static let wholeThreshold = 1 << 20

  /// Bytes that a piece of a streamed entry has at most.
  private static let pieceLength = 1 << 16

  init(
    of entry: PackageEntry, in source: ByteSource, budget: InflationBudget, inflater: WholeInflater
  ) throws(Refusal) {
    self.entry = entry
    self.source = source
    self.budget = budget
    budget.begin(entry)
    dataOffset = try EntryContent.dataOffset(of: entry, in: source)
    switch entry.method {
    case 0:
      guard entry.size == entry.compressedSize else { throw .damagedEntry(entry.name, .size) }
      encoding = .stored
    case 8:
      encoding =
        max(entry.size, entry.compressedSize) <= EntryContent.wholeThreshold
        ? .deflatedWhole(inflater)
        : .deflated(InflateStream(source, at: dataOffset, count: entry.compressedSize))
    default: throw .unsupportedCompression(entry.name, method: entry.method)
    }
  }

  /// The room that the next piece needs.
  var nextPieceLength: Int {
    switch encoding {
    case .stored: min(EntryContent.pieceLength, entry.size - delivered)
    case .deflated: EntryContent.pieceLength
    case .deflatedWhole: entry.size - delivered
    }
  }

  /// Whether the first piece is all.
  var isOnePiece: Bool {
    if case .deflatedWhole = encoding { true } else { false }
  }

  /// Whether all has been delivered and checked.
  private(set) var isComplete = false

  /// The bytes of the file that those delivered were made from.
  private var consumed: Int {
    switch encoding {
    case .stored: delivered
    case .deflated(let stream): stream.consumed
    case .deflatedWhole: entry.compressedSize
    }
  }

  /// Delivers the next piece, as long as the buffer or shorter; sets ``isComplete`` with the last one.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Refusal) -> Int {
    var isLast: Bool
    let count: Int
    switch encoding {
    case .stored:
      count = buffer.count
      try source.read(at: dataOffset + delivered, into: buffer)
      isLast = delivered + count == entry.size
    case .deflated(let stream):
      do throws(InflateStream.Failure) {
        (count, isLast) = try stream.read(into: buffer)
      } catch {
        throw error.refusal(of: entry.name)
      }
    case .deflatedWhole(let inflater):
      try inflateWhole(into: buffer, inflater)
      count = buffer.count
      isLast = true
    }
    delivered += count
    guard delivered <= entry.size else { throw .damagedEntry(entry.name, .size) }
    try budget.count(count, of: entry, total: delivered, from: consumed)
    checksum = libdeflate_crc32(checksum, buffer.baseAddress, count)
    if isLast { try complete() }
    return count
  }

  /// Reads what is left, for the sake of the checks at its end.
  func drain() throws(Refusal) {
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: EntryContent.pieceLength, alignment: 16)
    defer { scratch.deallocate() }
    // An entry that is inflated whole is complete with its first piece: only short pieces are left.
    while !isComplete {
      _ = try read(into: UnsafeMutableRawBufferPointer(rebasing: scratch[..<nextPieceLength]))
    }
  }

  private func complete() throws(Refusal) {
    guard delivered == entry.size else { throw .damagedEntry(entry.name, .size) }
    guard checksum == entry.checksum else { throw .damagedEntry(entry.name, .checksum) }
    isComplete = true
  }

  private func inflateWhole(
    into buffer: UnsafeMutableRawBufferPointer, _ inflater: WholeInflater
  ) throws(Refusal) {
    let result: libdeflate_result
    if case .memory(let bytes) = source {
      guard dataOffset <= bytes.count - entry.compressedSize else { throw .truncatedPackage }
      result = bytes.withUnsafeBytes { all in
        inflater.inflate(
          UnsafeRawBufferPointer(rebasing: all[dataOffset..<dataOffset + entry.compressedSize]), into: buffer)
      }
    } else {
      let compressed = try source.bytes(in: dataOffset..<dataOffset + entry.compressedSize)
      result = compressed.withUnsafeBytes { inflater.inflate($0, into: buffer) }
    }
    switch result {
    case LIBDEFLATE_SUCCESS: return
    case LIBDEFLATE_SHORT_OUTPUT, LIBDEFLATE_INSUFFICIENT_SPACE: throw .damagedEntry(entry.name, .size)
    default: throw .damagedEntry(entry.name, .data)
    }
  }

  /// Behind the local header, whose own fields may be longer than the directory's.
  private static func dataOffset(of entry: PackageEntry, in source: ByteSource) throws(Refusal) -> Int {
    let start = entry.headerOffset
    let header = LittleEndianBytes(try source.bytes(in: start..<start + PackageEntry.localHeaderLength))
    guard header.uint32(at: 0) == PackageEntry.localHeaderSignature,
      let nameLength = header.uint16(at: 26), let extraLength = header.uint16(at: 28)
    else { throw .damagedEntry(entry.name, .header) }
    let offset = start + PackageEntry.localHeaderLength + nameLength + extraLength
    guard offset + entry.compressedSize <= entry.end else { throw .damagedEntry(entry.name, .header) }
    return offset
  }
}
