/// A text by its bytes, as a key: texts are looked up without a thought of what Unicode holds to be equal.
struct TextBytes: Hashable {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: TextBytes, right: TextBytes) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
