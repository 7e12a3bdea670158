/// Counts the bytes that inflating yields and says when a limit is reached.
final class InflationBudget {
  private let limits: Limits

  /// The bytes that have been inflated so far, over all parts.
  private var inflatedInAll = 0

  init(_ limits: Limits) {
    self.limits = limits
  }

  /// Counts bytes of an entry.
  ///
  /// - Parameters:
  ///   - count: the bytes just inflated.
  ///   - total: all that have been inflated of this entry, these included.
  func count(_ count: Int, of entry: PackageEntry, total: Int) throws(Refusal) {
    inflatedInAll += count
    guard total <= limits.inflatedBytesPerPart else {
      throw .limitReached(.inflatedBytesPerPart, value: limits.inflatedBytesPerPart, part: entry.name)
    }
    guard inflatedInAll <= limits.inflatedBytesInAll else {
      throw .limitReached(.inflatedBytesInAll, value: limits.inflatedBytesInAll, part: entry.name)
    }
    guard total <= Limits.ratioThreshold || total / max(1, entry.compressedSize) < limits.inflateRatio else {
      throw .limitReached(.inflateRatio, value: limits.inflateRatio, part: entry.name)
    }
  }
}
