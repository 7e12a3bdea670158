/// Where a scanner stands in a part.
struct ScannerPlace {
  /// What the elements are handed to. The scan's caller keeps it.
  let reader: Unmanaged<PartReader>

  /// The elements that are open, the root counted.
  var depth = 0

  /// The depth of the element that is skipped with its content, 0 if none is.
  var skippedDepth = 0

  /// Whether the scan has failed; expat may still call afterwards.
  var isStopped = false

  init(_ reader: PartReader) {
    self.reader = .passUnretained(reader)
  }
}
