/// Reads the part of shared strings (ECMA-376 part 1, 18.4).
///
/// The runs of a rich string are joined, its phonetic runs are skipped, and the counts that the part declares are
/// not looked at.
final class SharedStringsReader: PartReader {
  let strings = SharedStrings()
  private let limit: Int

  init(part: String, limits: Limits) {
    limit = limits.sharedStrings
    super.init(part: part, root: .sst, limits: limits)
  }

  override func start(_ element: ElementName, _ attributes: Attributes) throws(Refusal) {
    switch element {
    case .si: text.clear()
    case .t: text.isCollecting = true
    default: return
    }
  }

  override func end(_ element: ElementName) throws(Refusal) {
    switch element {
    case .t: text.isCollecting = false
    case .si:
      guard strings.count < limit else { throw .limitReached(.sharedStrings, value: limit, part: part) }
      text.decodeEscapes()
      strings.append(text.bytes)
    default: return
    }
  }
}
