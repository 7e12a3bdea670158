extension Package {
  /// The whole content of an entry, checked against the directory.
  func content(of entry: PackageEntry) throws(Refusal) -> [UInt8] {
    let content = try EntryContent(of: entry, in: source, budget: budget, inflater: inflater)
    var result: [UInt8] = []
    let scratch = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, content.nextPieceLength), alignment: 16)
    defer { scratch.deallocate() }
    while !content.isComplete {
      let room = min(scratch.count, content.nextPieceLength)
      let count = try content.read(into: UnsafeMutableRawBufferPointer(rebasing: scratch[..<room]))
      result += UnsafeRawBufferPointer(rebasing: scratch[..<count])
    }
    return result
  }
}
