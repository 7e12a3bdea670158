/// Two lists of records beside each other: which are the same, and which of these stand in another order.
struct Alignment {
  /// In the order of the new list.
  let pairs: [MatchedPair]

  /// The new ones that stand elsewhere among those of both lists; as few as can be.
  let moved: Set<Int>

  private let oldCount: Int
  private let newCount: Int

  init(_ old: [Record], _ new: [Record], of list: RecordList) {
    let pairs = Matcher.pairs(old, new, of: list.kind)
    self.pairs = pairs
    oldCount = old.count
    newCount = new.count
    let kept = Set(RisingSequence.longest(in: pairs.map(\.old)))
    moved = Set(pairs.indices.filter { !kept.contains($0) }.map { pairs[$0].new })
  }

  /// A line of the two lists read together; nil on a side that lacks the record.
  struct Row {
    var old: Int?
    var new: Int?
    var match: Match?
  }

  /// The new list, and each removed record behind the one that it stood behind.
  var rows: [Row] {
    let pairOfNew = Dictionary(uniqueKeysWithValues: pairs.map { ($0.new, $0) })
    let matchedOld = Set(pairs.map(\.old))
    var removedBehind: [Int: [Int]] = [:]
    var anchor = -1
    for old in 0..<oldCount {
      if matchedOld.contains(old) { anchor = old } else { removedBehind[anchor, default: []].append(old) }
    }
    func removed(behind old: Int) -> [Row] { (removedBehind[old] ?? []).map { Row(old: $0) } }
    var rows = removed(behind: -1)
    for new in 0..<newCount {
      let pair = pairOfNew[new]
      rows.append(Row(old: pair?.old, new: new, match: pair?.match))
      if let pair { rows += removed(behind: pair.old) }
    }
    return rows
  }
}
