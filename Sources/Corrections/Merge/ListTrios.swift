/// The records of a list in three versions, those that are the same brought together.
struct ListTrios {
  private(set) var trios: [Trio] = []
  private let list: RecordList
  private let parent: Trio
  private var newKeys: [UInt64: Int] = [:]

  init(_ list: RecordList, of parent: Trio) {
    self.list = list
    self.parent = parent
    let base = parent.base?.record[list] ?? []
    let ours = parent.ours?.record[list] ?? []
    let theirs = parent.theirs?.record[list] ?? []
    let left = Matches(Matcher.pairs(base, ours, of: list.kind))
    let right = Matches(Matcher.pairs(base, theirs, of: list.kind))
    for index in base.indices {
      var trio = Trio(key: "\(prefix)[\(index)]", base: located(parent.base, index))
      trio.ours = located(parent.ours, left.certain[index])
      trio.theirs = located(parent.theirs, right.certain[index])
      trio.likelyOurs = located(parent.ours, left.uncertain[index])
      trio.likelyTheirs = located(parent.theirs, right.uncertain[index])
      trios.append(trio)
    }
    addNew(
      ours.indices.filter { !left.matched.contains($0) },
      theirs.indices.filter { !right.matched.contains($0) })
  }

  /// What neither side has from the base; what both added is one record.
  private mutating func addNew(_ ours: [Int], _ theirs: [Int]) {
    guard let ourParent = parent.ours, let theirParent = parent.theirs else { return }
    let ourRecords = ours.map { ourParent.record[list][$0] }
    let theirRecords = theirs.map { theirParent.record[list][$0] }
    let pairs = Matcher.plainPairs(ourRecords, theirRecords, of: list.kind)
    let theirPartner = Dictionary(uniqueKeysWithValues: pairs.map { ($0.old, $0.new) })
    let paired = Set(pairs.map(\.new))
    for (place, index) in ours.enumerated() {
      let partner = theirPartner[place]
      let contents = [ourRecords[place].content] + (partner.map { [theirRecords[$0].content] } ?? [])
      trios.append(
        Trio(
          key: newKey(contents), ours: located(ourParent, index),
          theirs: located(theirParent, partner.map { theirs[$0] })))
    }
    for (place, index) in theirs.enumerated() where !paired.contains(place) {
      trios.append(
        Trio(key: newKey([theirRecords[place].content]), theirs: located(theirParent, index)))
    }
  }

  private var prefix: String { parent.key.isEmpty ? list.name : "\(parent.key).\(list.name)" }

  /// A key from what a new record holds: it has no number that would be the same on both sides.
  private mutating func newKey(_ contents: [String]) -> String {
    // FNV-1a (Fowler, Noll, Vo).
    let hash = contents.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: "\n").utf8
      .reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    let count = newKeys[hash, default: 0] + 1
    newKeys[hash] = count
    return "\(prefix)[+\(String(hash, radix: 16))\(count > 1 ? "#\(count)" : "")]"
  }

  private func located(_ parent: Trio.Located?, _ index: Int?) -> Trio.Located? {
    guard let parent, let index else { return nil }
    return Trio.Located(record: parent.record[list][index], position: parent.position.item(list, index))
  }

  /// The pairs of the base and a side, by the number in the base.
  private struct Matches {
    var certain: [Int: Int] = [:]
    var uncertain: [Int: Int] = [:]
    var matched: Set<Int> = []

    init(_ pairs: [MatchedPair]) {
      for pair in pairs {
        if pair.match.isCertain {
          certain[pair.old] = pair.new
          matched.insert(pair.new)
        } else {
          uncertain[pair.old] = pair.new
        }
      }
    }
  }
}
