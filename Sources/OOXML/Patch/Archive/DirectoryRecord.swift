/// The file header of one entry in a ZIP directory, as bytes that are changed in place (APPNOTE.TXT 4.3.12).
///
/// What isn't changed, such as times, attributes and extra fields, stays as it was.
struct DirectoryRecord {
  private(set) var bytes: [UInt8]

  private static let length = 46

  /// - Parameter bytes: a whole record; ``DirectoryScanner`` has checked it.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The record of a new entry, with the time of another one: the same input makes the same bytes on any day.
  init(name: String, timeOf model: DirectoryRecord?) {
    bytes = [UInt8](repeating: 0, count: DirectoryRecord.length) + Array(name.utf8)
    set(0x0201_4B50, at: 0, count: 4)
    set(20, at: 4, count: 2)
    set(20, at: 6, count: 2)
    set(name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 0x0800, at: 8, count: 2)
    // 1 January 1980, the first day that a ZIP file can name.
    set(model?.number(at: 12, count: 4) ?? 0x0021_0000, at: 12, count: 4)
    set(name.utf8.count, at: 28, count: 2)
  }

  /// The records of a directory, in their order.
  ///
  /// ``DirectoryScanner`` has read them all; only the last comment may be cut off.
  static func all(in directory: [UInt8], count: Int) throws(Refusal) -> [DirectoryRecord] {
    var start = 0
    var records: [DirectoryRecord] = []
    for _ in 0..<count {
      guard directory.count - start >= length else { throw .damagedDirectory }
      let record = DirectoryRecord(Array(directory[start..<start + length]))
      let end = start + length + record.nameLength + record.extraLength + record.number(at: 32, count: 2)
      guard end <= directory.count else { throw .damagedDirectory }
      records.append(DirectoryRecord(Array(directory[start..<end])))
      start = end
    }
    return records
  }

  private var nameLength: Int { number(at: 28, count: 2) }
  private var extraLength: Int { number(at: 30, count: 2) }

  private func number(at offset: Int, count: Int) -> Int {
    bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private mutating func set(_ value: Int, at offset: Int, count: Int) {
    for index in 0..<count { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
  }
}

extension DirectoryRecord {
  /// Says where the entry's local header begins; false where the place is too far for the record.
  mutating func setOffset(_ offset: Int) -> Bool {
    let narrowLimit = 0xFFFF_FFFF
    if number(at: 42, count: 4) == narrowLimit, let field = zip64Field {
      // The field holds those of the sizes first that have no room in the record.
      let before = [20, 24].filter { number(at: $0, count: 4) == narrowLimit }.count
      let place = field.lowerBound + 4 + 8 * before
      if place + 8 <= field.upperBound {
        set(offset, at: place, count: 8)
        return true
      }
    }
    guard offset < narrowLimit else { return false }
    set(offset, at: 42, count: 4)
    return true
  }

  /// Describes new content, deflated.
  mutating func setContent(checksum: UInt32, compressedSize: Int, size: Int) {
    if let field = zip64Field {
      set(extraLength - field.count, at: 30, count: 2)
      bytes.removeSubrange(field)
    }
    set(20, at: 6, count: 2)
    // Of the flags only that the name is in UTF-8 is still true.
    set(number(at: 8, count: 2) & 0x0800, at: 8, count: 2)
    set(8, at: 10, count: 2)
    set(Int(checksum), at: 16, count: 4)
    set(compressedSize, at: 20, count: 4)
    set(size, at: 24, count: 4)
    set(0, at: 42, count: 4)
  }

  /// The local header of the content that the record describes (APPNOTE.TXT 4.3.7).
  var localHeader: [UInt8] {
    let name = bytes[DirectoryRecord.length..<DirectoryRecord.length + nameLength]
    return [0x50, 0x4B, 0x03, 0x04] + bytes[6..<30] + [0, 0] + name
  }

  /// The extra field that holds numbers of 64 bits, its tag and length among its bytes.
  private var zip64Field: Range<Int>? {
    var start = DirectoryRecord.length + nameLength
    let end = start + extraLength
    while start + 4 <= end {
      let fieldEnd = start + 4 + number(at: start + 2, count: 2)
      guard fieldEnd <= end else { return nil }
      if number(at: start, count: 2) == 1 { return start..<fieldEnd }
      start = fieldEnd
    }
    return nil
  }
}
