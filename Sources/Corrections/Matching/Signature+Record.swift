extension Signature {
  init(_ record: Record) {
    self.init(content: record.content, keys: record.keys, features: record.features)
    if record.kind == .project { code = ProjectIdentity(record).codeKey }
  }
}

extension Record {
  /// In the order of ``MatchTier/tiers(of:)``.
  fileprivate var keys: [String?] {
    switch kind {
    case .submission: []
    case .project: [ProjectIdentity(self).codeKey, ProjectIdentity(self).nameKey]
    case .month: [self[.month]?.description]
    case .goal: [folded(.goal)]
    case .indicator: [nameInLevel, folded(.level3), contentKey([.level2, .description, .target, .basis])]
    case .paragraph: [folded(.title), folded(.text)]
    case .subObjective: [folded(.objectiveName), folded(.objectiveIndicator)]
    }
  }

  private var nameInLevel: String? {
    folded(.level3).map { (folded(.level2) ?? "") + "\n" + $0 }
  }

  /// All of some fields; nil where fewer than three say anything, which is too little to go by.
  private func contentKey(_ fields: [RecordField]) -> String? {
    let texts = fields.map { FoldedText.folded(self[$0]?.description ?? "") }
    guard texts.count(where: { !$0.isEmpty }) > 2 else { return nil }
    return texts.joined(separator: "\n")
  }

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
