/// Makes ZIP files for tests, well-formed ones and ones that lie.
public struct ZIPMaker: Sendable {
  public var entries: [ZIPEntry]

  /// Bytes in front of the archive, which its offsets don't count.
  public var prefix: [UInt8] = []
  public var comment: [UInt8] = []

  /// Whether sizes, offsets and the end record are written in the ZIP64 form.
  public var usesZIP64 = false

  public init(_ entries: [ZIPEntry] = []) {
    self.entries = entries
  }

  /// The entry of a name; setting replaces it or appends it, nil removes it.
  public subscript(name: String) -> ZIPEntry? {
    get { entries.first { $0.name == name } }
    set {
      let index = entries.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let entry?): entries[index] = entry
      case (let index?, nil): entries.remove(at: index)
      case (nil, let entry?): entries.append(entry)
      case (nil, nil): return
      }
    }
  }

  public func bytes() -> [UInt8] {
    var file = ZIPBytes()
    var directory = ZIPBytes()
    for entry in entries {
      let offset = file.bytes.count
      let data = entry.data()
      file.appendLocalHeader(entry, data)
      file.bytes += data
      if entry.hasDataDescriptor { file.appendDescriptor(entry, data) }
      directory.appendFileHeader(entry, data, offset: entry.statedOffset ?? offset, usesZIP64: usesZIP64)
    }
    let start = file.bytes.count
    file.bytes += directory.bytes
    file.appendEnd(
      count: entries.count, offset: start, size: directory.bytes.count, comment: comment, usesZIP64: usesZIP64
    )
    return prefix + file.bytes
  }
}
