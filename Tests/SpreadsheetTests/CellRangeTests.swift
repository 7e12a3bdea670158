import TestSupport
import Testing

@testable import Spreadsheet

@Suite struct CellRangeTests {
  @Test(arguments: [
    ("A4:A5", "A4:A5"), ("A5:A4", "A4:A5"), ("C2:A9", "A2:C9"), ("A9:C2", "A2:C9"), ("B2", "B2"),
    ("B2:B2", "B2"),
    ("a1:xfd1048576", "A1:XFD1048576"),
  ])
  func reads(_ text: String, _ canonical: String) throws {
    #expect(try #require(CellRange(text)).description == canonical)
  }

  @Test(arguments: ["", ":", "A1:", ":A1", "A1:B", "A1:B2:C3", "A1 :B2", "A:A", "1:1", "$A$1:$B$2", "A1;B2"])
  func refuses(_ text: String) {
    #expect(CellRange(text) == nil)
  }

  @Test func containsAndOverlapsAgreeWithCells() {
    var random = SplitMix64(seed: 41)
    for _ in 0..<300 {
      let one = Self.random(&random)
      let other = Self.random(&random)
      var shared = false
      var count = 0
      for row in 1...6 {
        for column in 1...6 {
          let cell = CellReference(row: row, column: column)
          if one.contains(cell) { count += 1 }
          if one.contains(cell), other.contains(cell) { shared = true }
        }
      }
      #expect(one.area == count)
      #expect(one.overlaps(other) == shared)
      #expect(one.contains(one.topLeft) && one.contains(one.bottomRight))
      #expect(CellRange(one.description) == one)
    }
  }

  static func random(_ random: inout SplitMix64) -> CellRange {
    let row = Int.random(in: 1...6, using: &random)
    let column = Int.random(in: 1...6, using: &random)
    return CellRange(
      rows: row...Int.random(in: row...6, using: &random),
      columns: column...Int.random(in: column...6, using: &random))
  }
}
