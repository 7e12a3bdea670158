/// Finds which records of two lists are the same ones: by their content, then by their keys, then by likeness.
///
/// Never by their numbers alone. The cost is that of sorting; only a bounded number of records is compared with each.
struct Matcher {
  /// In thousandths: less is no match, more is a certain one if no other comes near.
  private static let leastLikeness = 500
  private static let certainLikeness = 750
  private static let margin = 100

  private let old: [Record]
  private let new: [Record]
  private var oldLeft: [Int]
  private var newLeft: [Int]
  private var pairs: [MatchedPair] = []

  private init(_ old: [Record], _ new: [Record]) {
    self.old = old
    self.new = new
    oldLeft = Array(old.indices)
    newLeft = Array(new.indices)
  }

  /// All pairs, in the order of the new list.
  static func pairs(_ old: [Record], _ new: [Record], of kind: RecordKind) -> [MatchedPair] {
    var matcher = Matcher(old, new)
    matcher.matchIdentical()
    for tier in MatchTier.tiers(of: kind) { matcher.match(tier) }
    matcher.matchSimilar()
    return matcher.pairs.sorted { $0.new < $1.new }
  }

  /// The pairs that are the same whichever list is called the old one: those of the same content, and those whose key
  /// stands once in either list.
  static func plainPairs(_ first: [Record], _ second: [Record], of kind: RecordKind) -> [MatchedPair] {
    var matcher = Matcher(first, second)
    matcher.matchIdentical()
    if let tier = MatchTier.tiers(of: kind).first {
      matcher.match(MatchTier(key: tier.key, basis: tier.basis, tellsApart: false))
    }
    return matcher.pairs.sorted { $0.new < $1.new }
  }

  private var isDone: Bool { oldLeft.isEmpty || newLeft.isEmpty }

  private mutating func matchIdentical() {
    matchIdenticalEnds()
    guard !isDone else { return }
    let groups = Dictionary(grouping: oldLeft) { old[$0].content }
    var next: [String: Int] = [:]
    for index in newLeft {
      let content = new[index].content
      let group = groups[content] ?? []
      let place = next[content, default: 0]
      guard place < group.count else { continue }
      next[content] = place + 1
      pairs.append(MatchedPair(old: group[place], new: index, match: Match(basis: .identical)))
    }
    dropMatched()
  }

  /// What is the same at the beginning and at the end: of most lists all, or all but a few records.
  private mutating func matchIdenticalEnds() {
    let shorter = min(old.count, new.count)
    let start = (0..<shorter).prefix { old[$0].isIdentical(to: new[$0]) }.count
    let end = (0..<shorter - start).prefix {
      old[old.count - 1 - $0].isIdentical(to: new[new.count - 1 - $0])
    }.count
    for index in 0..<start {
      pairs.append(MatchedPair(old: index, new: index, match: Match(basis: .identical)))
    }
    for index in 0..<end {
      pairs.append(
        MatchedPair(
          old: old.count - 1 - index, new: new.count - 1 - index, match: Match(basis: .identical)))
    }
    oldLeft = Array(start..<old.count - end)
    newLeft = Array(start..<new.count - end)
  }

  private mutating func match(_ tier: MatchTier) {
    guard !isDone else { return }
    let oldGroups = Matcher.groups(tier.tellsApart ? oldLeft : Array(old.indices), old, tier.key)
    let newGroups = Matcher.groups(tier.tellsApart ? newLeft : Array(new.indices), new, tier.key)
    let isLeft = (old: Set(oldLeft), new: Set(newLeft))
    // No record is in two groups: it doesn't matter which comes first.
    for (key, rights) in newGroups {
      guard let lefts = oldGroups[key], let left = lefts.first, let right = rights.first else { continue }
      if lefts.count == 1, rights.count == 1 {
        guard isLeft.old.contains(left), isLeft.new.contains(right) else { continue }
        let isCertain = !old[left].hasOtherCode(than: new[right])
        pairs.append(
          MatchedPair(old: left, new: right, match: Match(basis: tier.basis, isCertain: isCertain)))
      } else if tier.tellsApart {
        tellApart(lefts, rights, tier.basis)
      }
    }
    dropMatched()
  }

  private static func groups(_ indices: [Int], _ records: [Record], _ key: MatchTier.Key) -> [String: [Int]] {
    var groups: [String: [Int]] = [:]
    for index in indices {
      if let name = records[index].key(of: key) { groups[name, default: []].append(index) }
    }
    return groups
  }

  /// Pairs records of one key: by likeness, and what is left one after the other, which is uncertain.
  private mutating func tellApart(_ lefts: [Int], _ rights: [Int], _ basis: Match.Basis) {
    let likely = similarPairs(lefts, rights, floor: 1)
    add(likely, basis)
    let takenOld = Set(likely.chosen.map(\.old))
    let takenNew = Set(likely.chosen.map(\.new))
    let rest = zip(lefts.filter { !takenOld.contains($0) }, rights.filter { !takenNew.contains($0) })
    for (left, right) in rest {
      pairs.append(
        MatchedPair(old: left, new: right, match: Match(basis: basis, likeness: 0, isCertain: false)))
    }
  }

  private mutating func matchSimilar() {
    guard !isDone else { return }
    add(similarPairs(oldLeft, newLeft, floor: Matcher.leastLikeness), .similarity)
    dropMatched()
  }

  private func similarPairs(_ lefts: [Int], _ rights: [Int], floor: Int) -> SimilarPairs {
    SimilarPairs(
      lefts.map { ($0, Signature(old[$0])) }, rights.map { ($0, Signature(new[$0])) }, floor: floor)
  }

  private mutating func add(_ likely: SimilarPairs, _ basis: Match.Basis) {
    for candidate in likely.chosen {
      let isCertain =
        candidate.likeness >= Matcher.certainLikeness && likely.isClear(candidate, margin: Matcher.margin)
        && !old[candidate.old].hasOtherCode(than: new[candidate.new])
      let match = Match(basis: basis, likeness: candidate.likeness / 10, isCertain: isCertain)
      pairs.append(MatchedPair(old: candidate.old, new: candidate.new, match: match))
    }
  }

  private mutating func dropMatched() {
    let takenOld = Set(pairs.map(\.old))
    let takenNew = Set(pairs.map(\.new))
    oldLeft.removeAll(where: takenOld.contains)
    newLeft.removeAll(where: takenNew.contains)
  }
}
