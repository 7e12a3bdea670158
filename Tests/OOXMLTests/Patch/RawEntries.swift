/// The entries of a ZIP file as they lie in it: names in the directory's order, compressed bytes and times.
struct RawEntries: Equatable {
  struct Entry: Equatable {
    let name: String
    let method: Int
    let time: Int
    let data: [UInt8]
  }

  private(set) var entries: [Entry] = []

  init?(_ bytes: [UInt8]) {
    func number(_ count: Int, _ offset: Int) -> Int {
      bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    guard bytes.count >= 22,
      let end = (0...(bytes.count - 22)).reversed().first(where: { number(4, $0) == 0x0605_4B50 })
    else { return nil }
    // What stands in front of the archive is not counted by its offsets.
    let prefix = end - number(4, end + 12) - number(4, end + 16)
    var record = number(4, end + 16) + prefix
    for _ in 0..<number(2, end + 10) {
      let (nameLength, extra, comment) = (
        number(2, record + 28), number(2, record + 30), number(2, record + 32)
      )
      let header = number(4, record + 42) + prefix
      let start = header + 30 + number(2, header + 26) + number(2, header + 28)
      entries.append(
        Entry(
          name: String(decoding: bytes[record + 46..<record + 46 + nameLength], as: UTF8.self),
          method: number(2, record + 10), time: number(4, record + 12),
          data: Array(bytes[start..<start + number(4, record + 20)])))
      record += 46 + nameLength + extra + comment
    }
  }

  var names: [String] { entries.map(\.name) }

  /// The entries of others that differ here, or are missing on either side.
  func changed(from other: RawEntries) -> Set<String> {
    let mine = Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
    let theirs = Dictionary(other.entries.map { ($0.name, $0) }) { first, _ in first }
    return Set((names + other.names).filter { mine[$0] != theirs[$0] })
  }
}
