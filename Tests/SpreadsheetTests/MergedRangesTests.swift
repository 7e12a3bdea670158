import TestSupport
import Testing

@testable import Spreadsheet

@Suite struct MergedRangesTests {
  @Test func findsTheRangeOfEveryCell() {
    var random = SplitMix64(seed: 51)
    for _ in 0..<300 {
      var ranges: [CellRange] = []
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let range = CellRangeTests.random(&random)
        if !ranges.contains(where: { $0.overlaps(range) }) { ranges.append(range) }
      }
      let merges = MergedRanges(ranges)
      for row in 1...6 {
        for column in 1...6 {
          let cell = CellReference(row: row, column: column)
          let range = ranges.first { $0.contains(cell) }
          #expect(merges.range(containing: cell) == range)
          #expect(merges.extent(of: cell) == range ?? CellRange(cell))
          #expect(merges.covers(cell) == (range.map { $0.topLeft != cell } ?? false))
        }
      }
    }
  }

  @Test func overlappingRangesAreFoundToo() {
    var random = SplitMix64(seed: 52)
    for _ in 0..<300 {
      let ranges = (0..<6).map { _ in CellRangeTests.random(&random) }
      let merges = MergedRanges(ranges)
      for row in 1...6 {
        for column in 1...6 {
          let cell = CellReference(row: row, column: column)
          let found = merges.range(containing: cell)
          #expect((found != nil) == ranges.contains { $0.contains(cell) })
          #expect(found.map { $0.contains(cell) } ?? true)
        }
      }
    }
  }

  @Test func manyMergesUnderATallOneAreFoundQuickly() {
    let tall = CellRange(rows: 1...CellReference.rowLimit, columns: 1...1)
    let pairs = (1...100_000).map { CellRange(rows: $0...$0, columns: 2...3) }
    let merges = MergedRanges([tall] + pairs)
    for row in stride(from: 1, through: 100_000, by: 10) {
      #expect(merges.range(containing: CellReference(row: row, column: 5)) == nil)
      #expect(merges.range(containing: CellReference(row: row, column: 1)) == tall)
    }
  }
}
