/// The likely pairs of two lists of records, the most alike first.
struct SimilarPairs {
  struct Candidate {
    var old: Int
    var new: Int
    var likeness: Int
  }

  /// Lists whose product is no greater are compared one by one with all.
  private static let fullComparison = 1024

  /// Each old and each new one once.
  private(set) var chosen: [Candidate] = []

  private var best: [Int: (first: Int, second: Int)] = [:]

  /// - Parameter floor: the least likeness that makes a pair, in thousandths.
  init(_ old: [(index: Int, signature: Signature)], _ new: [(index: Int, signature: Signature)], floor: Int) {
    var candidates: [Candidate] = []
    let comparesAll = old.count * new.count <= SimilarPairs.fullComparison
    let index = comparesAll ? nil : SimilarityIndex(old.map(\.signature))
    for (place, right) in new.enumerated() {
      let places =
        index?.candidates(for: right.signature, near: place * old.count / new.count) ?? Array(old.indices)
      for left in places.map({ old[$0] }) {
        let likeness = left.signature.likeness(to: right.signature)
        guard likeness >= floor else { continue }
        candidates.append(Candidate(old: left.index, new: right.index, likeness: likeness))
      }
    }
    candidates.sort { left, right in
      (right.likeness, abs(left.old - left.new), left.old, left.new)
        < (left.likeness, abs(right.old - right.new), right.old, right.new)
    }
    choose(from: candidates)
  }

  private mutating func choose(from candidates: [Candidate]) {
    var takenOld: Set<Int> = []
    var takenNew: Set<Int> = []
    for candidate in candidates {
      note(candidate.likeness, of: 2 * candidate.old)
      note(candidate.likeness, of: 2 * candidate.new + 1)
      guard !takenOld.contains(candidate.old), !takenNew.contains(candidate.new) else { continue }
      takenOld.insert(candidate.old)
      takenNew.insert(candidate.new)
      chosen.append(candidate)
    }
  }

  private mutating func note(_ likeness: Int, of record: Int) {
    let known = best[record] ?? (-1, -1)
    if known.first < 0 {
      best[record] = (likeness, -1)
    } else if known.second < 0 {
      best[record] = (known.first, likeness)
    }
  }

  /// Whether neither of the two is nearly as like another one.
  func isClear(_ candidate: Candidate, margin: Int) -> Bool {
    [2 * candidate.old, 2 * candidate.new + 1].allSatisfy { record in
      let known = best[record] ?? (-1, -1)
      let rival = known.first == candidate.likeness ? known.second : known.first
      return candidate.likeness - rival >= margin
    }
  }
}
