/// What reads the elements of one part; a subclass for each kind of part.
class PartReader {
  /// The part's name, for refusals.
  let part: String

  /// The element that the part must begin with.
  let root: ElementName

  /// The text of the element that is being read, collected while it is asked for.
  let text: TextBuffer

  init(part: String, root: ElementName, limits: Limits) {
    self.part = part
    self.root = root
    text = TextBuffer(limit: limits.stringLength)
  }

  /// Where most of a part is what nobody asks for, the attributes without prefix that this looks at: then the rest is
  /// left out beforehand, see ``ThinnedMarkup``. Nil where that doesn't pay.
  var attributesToKeep: [StaticString]? { nil }

  /// The part is going to be read from its beginning; what may have been read of it before doesn't count.
  func begin() {}

  /// An element that some reader asks for begins.
  func start(_ element: ElementName, _ attributes: Attributes) throws(Refusal) {}

  /// It ends.
  func end(_ element: ElementName) throws(Refusal) {}
}
