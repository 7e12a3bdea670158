extension Signature {
  init(_ record: Record) {
    self.init(features: record.features)
  }
}

extension Record {
  fileprivate var features: [Signature.Feature] {
    switch kind {
    case .submission, .month: []
    case .project:
      [feature(35, .name), feature(10, .unitName), feature(15, .purpose)] + [
        Signature.Feature(
          weight: 40, sketch: TextSketch(ofWhole: self[.indicators].compactMap { $0.folded(.level3) }))
      ]
    case .goal: [feature(100, .goal)]
    case .indicator:
      [
        feature(40, .level3), feature(20, .description), feature(20, .target), feature(10, .level2),
        feature(10, .basis),
      ]
    case .paragraph: [feature(40, .title), feature(60, .text)]
    case .subObjective: [feature(40, .objectiveName), feature(60, .objectiveIndicator)]
    }
  }

  private func feature(_ weight: Int, _ field: RecordField) -> Signature.Feature {
    let text = FoldedText.folded(self[field]?.description ?? "")
    return Signature.Feature(weight: weight, sketch: TextSketch(text))
  }
}
