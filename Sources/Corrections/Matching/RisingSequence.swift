/// The longest rising subsequence, by patience sorting (Fredman 1975).
enum RisingSequence {
  /// The indices of a longest rising subsequence of different numbers, rising; always the same one.
  static func longest(in numbers: [Int]) -> [Int] {
    var ends: [Int] = []  // for each length the index at which the lowest such sequence ends
    var before = [Int](repeating: -1, count: numbers.count)
    for (index, number) in numbers.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var result: [Int] = []
    var index = ends.last ?? -1
    while index >= 0 {
      result.append(index)
      index = before[index]
    }
    return result.reversed()
  }
}
