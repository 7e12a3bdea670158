/// Words that texts are searched for, held as bytes.
struct WordList: Sendable {
  private let words: [[UInt8]]

  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }.filter { !$0.isEmpty }
  }

  func begins(_ text: String) -> Bool {
    words.contains { text.utf8.starts(with: $0) }
  }

  func ends(_ text: String) -> Bool {
    words.contains { word in
      text.utf8.count >= word.count && text.utf8.suffix(word.count).elementsEqual(word)
    }
  }

  func isIn(_ text: String) -> Bool {
    words.contains { WordList.contains($0, in: text) }
  }

  /// Whether a text holds a word: in well-formed UTF-8 equal bytes are equal characters.
  private static func contains(_ word: [UInt8], in text: String) -> Bool {
    var copy = text
    return copy.withUTF8 { bytes in
      guard let first = word.first, bytes.count >= word.count else { return false }
      for start in 0...(bytes.count - word.count) where bytes[start] == first {
        if bytes[start..<(start + word.count)].elementsEqual(word) { return true }
      }
      return false
    }
  }
}
