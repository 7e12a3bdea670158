/// Changes to the bytes of a part, made all at once: every byte that no splice names stays.
struct Splices {
  private struct Splice {
    let range: Range<Int>
    let replacement: [UInt8]
  }

  private var list: [Splice] = []

  var isEmpty: Bool { list.isEmpty }

  /// Replaces bytes; of several at one place the first comes first. Ranges must not overlap.
  mutating func replace(_ range: Range<Int>, with text: String) {
    list.append(Splice(range: range, replacement: Array(text.utf8)))
  }

  mutating func insert(_ text: String, at place: Int) { replace(place..<place, with: text) }

  mutating func remove(_ range: Range<Int>) { replace(range, with: "") }

  mutating func append(_ other: Splices) { list += other.list }

  func applied(to bytes: [UInt8]) -> [UInt8] {
    // An insertion comes before what is replaced from the same place on.
    let order = list.indices.sorted { left, right in
      let (a, b) = (list[left].range, list[right].range)
      return (a.lowerBound, a.upperBound, left) < (b.lowerBound, b.upperBound, right)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + list.reduce(0) { $0 + $1.replacement.count })
    var place = 0
    for splice in order.map({ list[$0] }) {
      // What lies inside bytes that are gone already goes with them.
      guard splice.range.lowerBound >= place else { continue }
      result += bytes[place..<splice.range.lowerBound]
      result += splice.replacement
      place = splice.range.upperBound
    }
    result += bytes[place...]
    return result
  }
}
