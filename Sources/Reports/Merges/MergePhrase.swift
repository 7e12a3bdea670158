import Corrections
import Wording

/// What reports of merges say beside what those of differences say.
enum MergePhrase {
  case base, ours, theirs, result
  indirect case named(MergePhrase, String)
  case conflicts, taken, removed

  /// The label of a change with the side that it was taken from.
  case side(TakenChange.Origin, String)
  case totals(Resolution)
}

extension MergePhrase: Worded {
  var id: String {
    switch self {
    case .base: "merge-base"
    case .ours: "merge-ours"
    case .theirs: "merge-theirs"
    case .result: "merge-result"
    case .named(let phrase, _): phrase.id
    case .conflicts: "merge-conflicts"
    case .taken: "merge-taken"
    case .removed: "merge-removed"
    case .side(let origin, _): "merge-from-\(origin.rawValue)"
    case .totals: "merge-totals"
    }
  }

  func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .base: "原稿"
    case .ours: "我方"
    case .theirs: "对方"
    case .result: "合并结果"
    case .named(let phrase, let name): phrase.chinese + (name.isEmpty ? "" : "：\(name)")
    case .conflicts: "冲突（要由人决定）"
    case .taken: "已采用的改动"
    case .removed: "（已删除）"
    case .side(.ours, let label): "我方 \(label)"
    case .side(.theirs, let label): "对方 \(label)"
    case .side(.both, let label): "双方 \(label)"
    case .side(.decision, let label): "选定 \(label)"
    case .totals(let resolution): chineseTotals(resolution)
    }
  }

  private func chineseTotals(_ resolution: Resolution) -> String {
    let counts = MergePhrase.counts(of: resolution.taken)
    var parts: [String] = []
    if counts.ours > 0 { parts.append("我方 \(counts.ours) 处") }
    if counts.theirs > 0 { parts.append("对方 \(counts.theirs) 处") }
    if counts.both > 0 { parts.append("双方相同 \(counts.both) 处") }
    if counts.decided > 0 { parts.append("人工选定 \(counts.decided) 处") }
    let taken = parts.isEmpty ? "没有改动" : "采用改动：" + parts.joined(separator: "，")
    return taken + (resolution.open.isEmpty ? "；没有冲突。" : "；冲突 \(resolution.open.count) 处，没有写出合并结果。")
  }

  private var english: String {
    switch self {
    case .base: "Base"
    case .ours: "Ours"
    case .theirs: "Theirs"
    case .result: "Result"
    case .named(let phrase, let name): phrase.english + (name.isEmpty ? "" : ": \(name)")
    case .conflicts: "Conflicts, for a person to decide"
    case .taken: "Changes taken"
    case .removed: "(removed)"
    case .side(.ours, let label): "ours: \(label)"
    case .side(.theirs, let label): "theirs: \(label)"
    case .side(.both, let label): "both: \(label)"
    case .side(.decision, let label): "decided: \(label)"
    case .totals(let resolution): englishTotals(resolution)
    }
  }

  private func englishTotals(_ resolution: Resolution) -> String {
    let counts = MergePhrase.counts(of: resolution.taken)
    var parts: [String] = []
    if counts.ours > 0 { parts.append("\(counts.ours) from ours") }
    if counts.theirs > 0 { parts.append("\(counts.theirs) from theirs") }
    if counts.both > 0 { parts.append("\(counts.both) the same on both sides") }
    if counts.decided > 0 { parts.append("\(counts.decided) decided") }
    let taken = parts.isEmpty ? "No changes" : "Changes taken: " + parts.joined(separator: ", ")
    return taken
      + (resolution.open.isEmpty
        ? "; no conflict." : "; \(resolution.open.count) conflict(s), so no result was written.")
  }

  private static func counts(of taken: [TakenChange]) -> (ours: Int, theirs: Int, both: Int, decided: Int) {
    func count(_ origin: TakenChange.Origin) -> Int { taken.count { $0.origin == origin } }
    return (count(.ours), count(.theirs), count(.both), count(.decision))
  }
}
