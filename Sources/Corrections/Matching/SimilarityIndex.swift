/// Finds for a record the few of a list that may be like it, without comparing it with all.
///
/// Of each text the least pairs of characters lead to the records that have them too; a pair that many records have
/// leads only to those near the same place. So the cost grows with the number of records, however alike they are.
struct SimilarityIndex {
  /// The records that one pair of characters leads to, and that a record is compared with, at most.
  private static let reach = 16
  private static let candidateLimit = 12
  private static let pairsOfText = 12

  private var postings: [UInt64: [Int]] = [:]
  private let count: Int

  /// - Parameter signatures: those of the list, by their places in which ``candidates(for:near:)`` answers.
  init(_ signatures: [Signature]) {
    count = signatures.count
    for (place, signature) in signatures.enumerated() {
      for pair in SimilarityIndex.pairs(of: signature) { postings[pair, default: []].append(place) }
    }
  }

  /// The places of the records that have most in common with one, rising.
  ///
  /// - Parameter place: where it would stand in the list; decides between equals.
  func candidates(for signature: Signature, near place: Int) -> [Int] {
    var shared: [Int: Int] = [:]
    for pair in SimilarityIndex.pairs(of: signature) {
      for candidate in nearest(to: place, in: postings[pair] ?? []) { shared[candidate, default: 0] += 1 }
    }
    let ranked = shared.sorted { left, right in
      (right.value, abs(left.key - place), left.key) < (left.value, abs(right.key - place), right.key)
    }
    return ranked.prefix(SimilarityIndex.candidateLimit).map(\.key).sorted()
  }

  private func nearest(to place: Int, in places: [Int]) -> ArraySlice<Int> {
    guard places.count > SimilarityIndex.reach else { return places[...] }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    let start = min(max(0, low - SimilarityIndex.reach / 2), places.count - SimilarityIndex.reach)
    return places[start..<start + SimilarityIndex.reach]
  }

  /// Told apart by the feature that they are of.
  private static func pairs(of signature: Signature) -> [UInt64] {
    signature.features.enumerated().flatMap { index, feature in
      feature.sketch.pairs.prefix(pairsOfText).map { $0 &+ UInt64(index) }
    }
  }
}
