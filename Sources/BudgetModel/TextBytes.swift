/// A text by its bytes, as a key: texts are looked up without a thought of what Unicode holds to be equal.
public struct TextBytes: Hashable, Sendable {
  private let text: String

  public init(_ text: String) {
    self.text = text
  }

  public static func == (left: TextBytes, right: TextBytes) -> Bool {
    guard left.text.utf8.count == right.text.utf8.count else { return false }
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { left in right.withUTF8 { right in left.elementsEqual(right) } }
  }

  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
