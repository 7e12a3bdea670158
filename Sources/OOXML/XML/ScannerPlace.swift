/// Where a scanner stands in a part.
struct ScannerPlace {
  /// What the elements are handed to. The scan's caller keeps it.
  let reader: Unmanaged<PartReader>

  /// Where the reader collects text. It belongs to the reader.
  let text: Unmanaged<TextBuffer>

  /// The elements that are open, the root counted.
  var depth = 0

  /// The depth of the element that is skipped with its content, 0 if none is.
  var skippedDepth = 0

  /// More than any depth: what skips all that expat still calls for after the scan has failed.
  static let everything = Int.max

  init(_ reader: PartReader) {
    self.reader = .passUnretained(reader)
    text = .passUnretained(reader.text)
  }
}
