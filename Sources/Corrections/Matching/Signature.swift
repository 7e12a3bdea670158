/// By what a record that no key finds is recognised among others of its list.
struct Signature {
  /// A text by which records are alike, and how much that weighs, of about 100 in all.
  struct Feature {
    var weight: Int
    var sketch: TextSketch
  }

  var features: [Feature]

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
}
