/// The directory of a package: its entries, found by part name.
///
/// Its reader is our own, not a library's, because the limits on entries, duplicates and overlaps live here.
struct PackageDirectory {
  /// In the directory's order.
  let entries: [PackageEntry]

  /// By name in lower case: part names differ in more than case (ECMA-376 part 2, 6.2.2.3).
  private var indexOfFoldedName: [String: Int] = [:]

  /// By name, those entries whose name in lower case an earlier one has already.
  private var indexOfLaterName: [String: Int] = [:]

  /// A directory beyond this size has names of absurd length.
  private static let sizeLimit = 64 << 20

  init(of source: ByteSource, limits: Limits) throws(Refusal) {
    let end = try EndRecord(in: source)
    guard end.directorySize <= PackageDirectory.sizeLimit else { throw .damagedDirectory }
    let start = end.directoryOffset
    guard start <= source.count - end.directorySize else { throw .truncatedPackage }
    var scanner = DirectoryScanner(
      try source.bytes(in: start..<start + end.directorySize), prefixLength: end.prefixLength)
    var entries: [PackageEntry] = []
    while let entry = try scanner.next() {
      guard entries.count < limits.entries else {
        throw .limitReached(.entries, value: limits.entries, part: "")
      }
      entries.append(entry)
    }
    try PackageDirectory.bound(&entries, directoryOffset: start)
    self.entries = entries
    try index()
  }

  /// The entry of a part: of the same name, else of the same name but for the case of its letters.
  func entry(named name: String) -> PackageEntry? {
    let name = PartName.normalised(name)
    let later = indexOfLaterName.isEmpty ? nil : indexOfLaterName[name]
    return (later ?? indexOfFoldedName[name.lowercased()]).map { entries[$0] }
  }

  private mutating func index() throws(Refusal) {
    for (index, entry) in entries.enumerated() {
      let name = PartName.normalised(entry.name)
      guard !PartName.holdsParentFolder(name) else { throw .parentFolderInName(entry.name) }
      guard !entry.isEncrypted else { throw .encryptedEntry(entry.name) }
      let folded = name.lowercased()
      guard let first = indexOfFoldedName[folded] else {
        indexOfFoldedName[folded] = index
        continue
      }
      guard PartName.normalised(entries[first].name) != name,
        indexOfLaterName.updateValue(index, forKey: name) == nil
      else { throw .duplicateEntry(entry.name) }
    }
  }

  /// Sets where each entry must end, and refuses entries that lie over each other or over the directory.
  static func bound(_ entries: inout [PackageEntry], directoryOffset: Int) throws(Refusal) {
    let order = entries.indices.sorted { entries[$0].headerOffset < entries[$1].headerOffset }
    for (place, index) in order.enumerated() {
      let next = place + 1 < order.count ? order[place + 1] : nil
      let end = next.map { entries[$0].headerOffset } ?? directoryOffset
      guard entries[index].leastEnd <= end else {
        guard let next else { throw .damagedEntry(entries[index].name, .header) }
        throw .overlappingEntries(entries[index].name, entries[next].name)
      }
      entries[index].end = end
    }
  }
}
