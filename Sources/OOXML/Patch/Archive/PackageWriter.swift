import Glibc

/// Writes a package anew with some entries replaced, added or left out.
///
/// All other entries keep their bytes, local headers and data descriptors included, and their order in the file and in
/// the directory. The writer is our own, not libzip's: libzip writes new local headers for entries that nobody touched and
/// would judge the same directory by other rules than ``PackageDirectory``, whose records are at hand here anyway.
struct PackageWriter {
  private let source: ByteSource
  private let entries: [PackageEntry]
  private let end: EndRecord
  private let records: [DirectoryRecord]
  private var output: [UInt8] = []
  private var directory: [[UInt8]] = []

  init(_ package: Package) throws(Refusal) {
    source = package.source
    entries = package.directory.entries
    end = try EndRecord(in: source)
    let directory = try source.bytes(in: end.directoryOffset..<end.directoryOffset + end.directorySize)
    records = try DirectoryRecord.all(in: directory, count: entries.count)
  }

  /// The new file.
  ///
  /// - Parameters:
  ///   - changes: by the place of the entry in the directory: its new content, or nil if it is left out.
  ///   - added: further entries, in this order behind the others.
  ///   - model: the place of the entry whose time new ones get.
  mutating func package(
    changes: [Int: [UInt8]?], added: [(name: String, content: [UInt8])], model: Int
  ) throws(PatchRefusal) -> [UInt8] {
    output = try reading { () throws(Refusal) in try source.bytes(in: 0..<end.prefixLength) }
    directory = [[UInt8]](repeating: [], count: entries.count)
    for index in entries.indices.sorted(by: { entries[$0].headerOffset < entries[$1].headerOffset }) {
      switch changes[index] {
      case nil: try copy(index)
      case .some(nil): continue
      case .some(let content?): directory[index] = try write(content, records[index])
      }
    }
    for entry in added {
      let model = records.indices.contains(model) ? records[model] : nil
      directory.append(try write(entry.content, DirectoryRecord(name: entry.name, timeOf: model)))
    }
    try finish()
    return output
  }

  private mutating func copy(_ index: Int) throws(PatchRefusal) {
    var record = records[index]
    guard record.setOffset(output.count - end.prefixLength) else { throw .packageTooLarge }
    directory[index] = record.bytes
    let range = entries[index].headerOffset..<entries[index].end
    output += try reading { () throws(Refusal) in try source.bytes(in: range) }
  }

  /// Writes an entry with its local header and returns its record in the directory.
  private mutating func write(_ content: [UInt8], _ record: DirectoryRecord) throws(PatchRefusal) -> [UInt8] {
    guard content.count < 0xFFFF_FFFF else { throw .packageTooLarge }
    guard let data = Deflater.deflated(content) else {
      throw .unreadable(.systemFailure(errorNumber: ENOMEM))
    }
    var record = record
    record.setContent(
      checksum: Deflater.checksum(content), compressedSize: data.count, size: content.count)
    let start = output.count - end.prefixLength
    output += record.localHeader
    output += data
    guard record.setOffset(start) else { throw .packageTooLarge }
    return record.bytes
  }

  /// Writes the directory and its end record (APPNOTE.TXT 4.3.16), with the archive's comment.
  private mutating func finish() throws(PatchRefusal) {
    let records = directory.filter { !$0.isEmpty }
    let start = output.count - end.prefixLength
    for record in records { output += record }
    let size = output.count - end.prefixLength - start
    guard records.count < 0xFFFF, start + size < 0xFFFF_FFFF else { throw .packageTooLarge }
    var tail: [UInt8] = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
    func append(_ value: Int, count: Int) {
      for index in 0..<count { tail.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
    }
    append(records.count, count: 2)
    append(records.count, count: 2)
    append(size, count: 4)
    append(start, count: 4)
    // The comment's length and the comment, as they were.
    let comment = try reading { () throws(Refusal) in
      let lengthOffset = end.recordOffset + EndRecord.length - 2
      let length = LittleEndianBytes(try source.bytes(in: lengthOffset..<lengthOffset + 2)).uint16(at: 0) ?? 0
      return try source.bytes(in: lengthOffset..<lengthOffset + 2 + length)
    }
    output += tail + comment
  }
}

/// Runs what reads the file and hands on its refusals as those of a patch.
func reading<Value>(_ body: () throws(Refusal) -> Value) throws(PatchRefusal) -> Value {
  do throws(Refusal) {
    return try body()
  } catch {
    throw .unreadable(error)
  }
}
