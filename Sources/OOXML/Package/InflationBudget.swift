/// Counts the bytes that inflating yields and says when a limit is reached.
final class InflationBudget {
  private let limits: Limits

  /// The bytes that have been inflated so far, over all parts; a part that is read twice counts twice.
  private var inflatedInAll = 0

  /// The compressed bytes of the parts begun; a part counts once, however often it is read.
  private var compressedInAll = 0
  private var begun: Set<Int> = []

  init(_ limits: Limits) {
    self.limits = limits
  }

  /// Notes that an entry is going to be inflated.
  func begin(_ entry: PackageEntry) {
    if begun.insert(entry.headerOffset).inserted { compressedInAll += entry.compressedSize }
  }

  /// Counts bytes of an entry.
  ///
  /// - Parameters:
  ///   - count: the bytes just inflated.
  ///   - total: all that have been inflated of this entry, these included.
  ///   - compressed: the bytes that they were inflated from. What follows in the entry doesn't count: a bomb is
  ///     known by its first megabytes, however long it is.
  func count(_ count: Int, of entry: PackageEntry, total: Int, from compressed: Int) throws(Refusal) {
    inflatedInAll += count
    guard total <= limits.inflatedBytesPerPart else {
      throw .limitReached(.inflatedBytesPerPart, value: limits.inflatedBytesPerPart, part: entry.name)
    }
    guard inflatedInAll <= limits.inflatedBytesInAll else {
      throw .limitReached(.inflatedBytesInAll, value: limits.inflatedBytesInAll, part: entry.name)
    }
    guard total <= Limits.ratioThreshold || total / max(1, compressed) < limits.inflateRatio else {
      throw .limitReached(.inflateRatio, value: limits.inflateRatio, part: entry.name)
    }
    // A bomb may also be cut into parts that are each too small to be known, or be one part that many sheets name.
    guard
      inflatedInAll <= Limits.ratioThresholdInAll
        || inflatedInAll / max(1, compressedInAll) < limits.inflateRatio
    else { throw .limitReached(.inflateRatio, value: limits.inflateRatio, part: "") }
  }
}
