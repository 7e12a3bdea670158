/// The places of one element's bytes.
struct MarkupNode {
  private var start: UInt32
  private var tagEnd: UInt32
  private var closeStart: UInt32
  private var end: UInt32

  /// The place of the name in ``Markup/names``.
  let name: Int32

  /// The element around this one, -1 for the root.
  let parent: Int32

  /// The place of the first element in the list that no longer lies inside this one.
  private(set) var subtreeEnd: Int32

  init(tag: Range<Int>, name: Int32, parent: Int32, index: Int) {
    start = UInt32(tag.lowerBound)
    tagEnd = UInt32(tag.upperBound)
    closeStart = tagEnd
    end = tagEnd
    self.name = name
    self.parent = parent
    subtreeEnd = Int32(index + 1)
  }

  /// The start tag, or the only tag of an empty element.
  var tag: Range<Int> { Int(start)..<Int(tagEnd) }

  /// What stands between the tags; empty behind an empty element's tag.
  var content: Range<Int> { Int(tagEnd)..<Int(closeStart) }

  /// The whole element.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether the element is one tag, `<v/>`.
  var isEmptyTag: Bool { closeStart == end }

  mutating func close(at endTag: Range<Int>, subtreeEnd: Int) {
    closeStart = UInt32(endTag.lowerBound)
    end = UInt32(endTag.upperBound)
    self.subtreeEnd = Int32(subtreeEnd)
  }
}
