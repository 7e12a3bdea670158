extension Record {
  /// What a tier of ``MatchTier/tiers(of:)`` goes by; nil where the record lacks it.
  func key(of tier: MatchTier.Key) -> String? {
    switch tier {
    case .code: ProjectIdentity(self).codeKey
    case .unitAndName: ProjectIdentity(self).nameKey
    case .month: self[.month]?.description
    case .goal: folded(.goal)
    case .nameInLevel: folded(.level3).map { (folded(.level2) ?? "") + "\n" + $0 }
    case .name: folded(.level3)
    case .allButName: content(of: [.level2, .description, .target, .basis])
    case .title: folded(.title)
    case .text: folded(.text)
    case .objectiveName: folded(.objectiveName)
    case .objectiveIndicator: folded(.objectiveIndicator)
    }
  }

  /// Whether both are projects with codes that differ by more than a slip of the pen: what lies between their common
  /// beginning and their common end is longer than two characters.
  func hasOtherCode(than other: Record) -> Bool {
    guard kind == .project, let code = ProjectIdentity(self).codeKey,
      let otherCode = ProjectIdentity(other).codeKey, code != otherCode
    else { return false }
    let left = Array(code.unicodeScalars)
    let right = Array(otherCode.unicodeScalars)
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left[start...].reversed(), right[start...].reversed()).prefix { $0 == $1 }.count
    return max(left.count, right.count) - start - end > 2
  }

  /// All of some fields; nil where fewer than three say anything, which is too little to go by.
  private func content(of fields: [RecordField]) -> String? {
    let texts = fields.map { FoldedText.folded(self[$0]?.description ?? "") }
    guard texts.count(where: { !$0.isEmpty }) > 2 else { return nil }
    return texts.joined(separator: "\n")
  }
}
