/// A text's pairs of neighbouring characters, at most ``limit`` of them, to compare texts by.
///
/// Of a long text the pairs with the least hashes are kept, the same ones in every text that has them, so that two
/// sketches are as like as their texts. The hash is the same in every run.
struct TextSketch {
  static let limit = 96

  /// Rising, each once.
  private(set) var pairs: [UInt64]

  /// - Parameter folded: see ``FoldedText``.
  init(_ folded: String) {
    var pairs: [UInt64] = []
    var last: UInt64 = 0
    for scalar in folded.unicodeScalars {
      pairs.append(TextSketch.mixed(last << 32 | UInt64(scalar.value)))
      last = UInt64(scalar.value)
    }
    if !pairs.isEmpty { pairs.append(TextSketch.mixed(last << 32)) }
    self.init(hashes: pairs)
  }

  /// A sketch of a set of texts, which are compared as wholes.
  init(ofWhole texts: [String]) {
    self.init(
      hashes: texts.map { text in
        text.unicodeScalars.reduce(0) { TextSketch.mixed($0 ^ UInt64($1.value)) }
      })
  }

  private init(hashes: [UInt64]) {
    var kept: [UInt64] = []
    for hash in hashes.sorted() where kept.last != hash {
      if kept.count == TextSketch.limit { break }
      kept.append(hash)
    }
    pairs = kept
  }

  var isEmpty: Bool { pairs.isEmpty }

  /// The share of pairs that two sketches have in common, in thousandths (Dice's coefficient).
  func likeness(to other: TextSketch) -> Int {
    guard !isEmpty, !other.isEmpty else { return 0 }
    var common = 0
    var left = 0
    var right = 0
    while left < pairs.count, right < other.pairs.count {
      let isSame = pairs[left] == other.pairs[right]
      let isBehind = pairs[left] < other.pairs[right]
      if isSame { common += 1 }
      if isSame || isBehind { left += 1 }
      if isSame || !isBehind { right += 1 }
    }
    return 2000 * common / (pairs.count + other.pairs.count)
  }

  /// The finaliser of SplitMix64.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
