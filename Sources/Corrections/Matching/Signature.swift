/// What a record is recognised by among others of its list.
struct Signature {
  /// A text by which records are alike, and how much that weighs, of about 100 in all.
  struct Feature {
    var weight: Int
    var sketch: TextSketch
  }

  var content: String

  /// One for each tier of the list's ``MatchTier``s; nil where the record lacks what the tier goes by.
  var keys: [String?]

  var features: [Feature]

  /// What says that two records are not the same however like they are: a project's code.
  var code: String?

  /// How like two records are, in thousandths; little evidence makes little likeness.
  func likeness(to other: Signature) -> Int {
    var evidence = 0
    var agreeing = 0
    for (own, others) in zip(features, other.features) where !(own.sketch.isEmpty && others.sketch.isEmpty) {
      evidence += own.weight
      agreeing += own.weight * own.sketch.likeness(to: others.sketch)
    }
    return agreeing / max(evidence, 70)
  }

  /// Whether both have codes, and these differ by more than a slip of the pen: what lies between their common
  /// beginning and their common end is longer than two characters.
  func hasOtherCode(than other: Signature) -> Bool {
    guard let code, let otherCode = other.code, code != otherCode else { return false }
    let left = Array(code.unicodeScalars)
    let right = Array(otherCode.unicodeScalars)
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left[start...].reversed(), right[start...].reversed()).prefix { $0 == $1 }.count
    return max(left.count, right.count) - start - end > 2
  }
}
