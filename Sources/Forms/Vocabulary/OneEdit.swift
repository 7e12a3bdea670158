/// Tells words that one slip parts: a character left out, added, mistaken, or swapped with its neighbour.
enum OneEdit {
  /// Whether exactly one edit leads from one word to the other.
  static func parts(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    guard abs(left.count - right.count) <= 1, left != right else { return false }
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    let same = zip(short, long).prefix { $0 == $1 }.count
    if short.count < long.count { return short[same...] == long[(same + 1)...] }
    if short[(same + 1)...] == long[(same + 1)...] { return true }
    return same + 1 < short.count && short[same] == long[same + 1] && short[same + 1] == long[same]
      && short[(same + 2)...] == long[(same + 2)...]
  }

  /// The word, and what is left of it without any one of its characters: two words that one edit parts share one.
  static func shortened(_ word: [Unicode.Scalar]) -> Set<[Unicode.Scalar]> {
    var result: Set = [word]
    for index in word.indices {
      var rest = word
      rest.remove(at: index)
      result.insert(rest)
    }
    return result
  }
}
