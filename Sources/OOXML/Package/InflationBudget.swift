/// Counts the bytes that inflating yields and says when a limit is reached.
final class InflationBudget {
  private let limits: Limits

  /// The bytes that have been inflated so far, over all parts; a part that is read twice counts twice.
  private var inflatedInAll = 0

  /// The compressed bytes of the parts read so far; each part counts once, however often it is read.
  private var compressedInAll = 0
  private var startedOffsets: Set<Int> = []

  init(_ limits: Limits) {
    self.limits = limits
  }

  /// An entry is going to be inflated.
  ///
  /// What the directory says of its size may be a lie, and is counted later; but a size that would be refused then can
  /// be refused now.
  func begin(_ entry: PackageEntry) throws(Refusal) {
    if startedOffsets.insert(entry.headerOffset).inserted { compressedInAll += entry.compressedSize }
    try check(total: entry.size, of: entry)
  }

  /// Counts bytes of an entry.
  ///
  /// - Parameters:
  ///   - count: the bytes just inflated.
  ///   - total: all that have been inflated of this entry, these included.
  func count(_ count: Int, of entry: PackageEntry, total: Int) throws(Refusal) {
    inflatedInAll += count
    try check(total: total, of: entry)
    guard inflatedInAll <= limits.inflatedBytesInAll else {
      throw .limitReached(.inflatedBytesInAll, value: limits.inflatedBytesInAll, part: entry.name)
    }
    guard
      inflatedInAll <= Limits.ratioThresholdInAll
        || inflatedInAll / max(1, compressedInAll) < limits.inflateRatio
    else { throw .limitReached(.inflateRatio, value: limits.inflateRatio, part: "") }
  }

  private func check(total: Int, of entry: PackageEntry) throws(Refusal) {
    guard total <= limits.inflatedBytesPerPart else {
      throw .limitReached(.inflatedBytesPerPart, value: limits.inflatedBytesPerPart, part: entry.name)
    }
    guard total <= Limits.ratioThreshold || total / max(1, entry.compressedSize) < limits.inflateRatio else {
      throw .limitReached(.inflateRatio, value: limits.inflateRatio, part: entry.name)
    }
  }
}
