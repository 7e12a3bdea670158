import OOXML
import Spreadsheet
import TestSupport
import Testing

/// Random sheets and random patches: what was put there is read back, all else reads as before.
@Suite struct PatchPropertyTests {
  @Test(arguments: 0..<60)
  func readsBackWhatWasPut(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let maker = randomWorkbook(&random)
    let before = maker.bytes()
    #expect(PackageCheck.problems(in: before) == [])
    let merges = MergedRanges(maker.sheets[0].merges.compactMap { CellRange($0) })
    var values: [CellReference: PatchValue] = [:]
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let cell = merges.extent(of: randomCell(&random)).topLeft
      values[cell] = randomValue(&random)
    }
    let patch = try WorkbookPatch(bytes: before)
    let isChanged = try patch.set(values, in: patch.sheets()[0])
    let after = try patch.bytes()
    #expect(isChanged || after == before)
    #expect(PackageCheck.problems(in: after) == [])
    try expectCells(of: after, before, values)
    let again = try WorkbookPatch(bytes: after)
    #expect(try again.set(values, in: again.sheets()[0]) == false)
    #expect(try again.bytes() == after)
  }

  @Test(arguments: 0..<30)
  func rowsMoveWithTheirCells(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let maker = randomWorkbook(&random)
    let before = maker.bytes()
    let (count, after) = (Int.random(in: 1...4, using: &random), Int.random(in: 0...12, using: &random))
    let model = Bool.random(using: &random) ? Int.random(in: 1...12, using: &random) : nil
    let patch = try WorkbookPatch(bytes: before)
    let sheet = try patch.sheets()[0]
    try patch.insertRows(count, after: after, model: model, in: sheet)
    let inserted = try patch.bytes()
    #expect(PackageCheck.problems(in: inserted) == [])
    let (old, new) = (try firstSheet(before), try firstSheet(inserted))
    let moved = old.cells.map { cell in
      var cell = cell
      if cell.reference.row > after { cell.reference.row += count }
      return cell
    }
    #expect(new.cells == moved)
    try patch.removeRows(after + 1...after + count, in: sheet)
    let back = try firstSheet(patch.bytes())
    #expect(back.cells == old.cells)
    #expect(back.merges.ranges == old.merges.ranges)
  }

  private func expectCells(
    of after: [UInt8], _ before: [UInt8], _ values: [CellReference: PatchValue]
  ) throws {
    let (old, new) = (try firstSheet(before), try firstSheet(after))
    let places = Set(old.cells.map(\.reference) + new.cells.map(\.reference)).union(values.keys)
    for place in places {
      let expected: CellValue? =
        switch values[place] {
        case .text(let text): text.isEmpty ? nil : .text(text)
        case .number(let number): .number(number)
        case .blank: nil
        case nil: old.cell(at: place)?.value
        }
      #expect(new.cell(at: place)?.value == expected, "\(place)")
      if values[place] == nil { #expect(new.cell(at: place)?.format == old.cell(at: place)?.format) }
    }
  }

  private func randomCell(_ random: inout SplitMix64) -> CellReference {
    CellReference(row: Int.random(in: 1...12, using: &random), column: Int.random(in: 1...8, using: &random))
  }

  private func randomValue(_ random: inout SplitMix64) -> PatchValue {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .blank
    case 1: return .number(ExactDecimal(Int.random(in: -5...5, using: &random)))
    case 2:
      let digits = Int.random(in: -999_999...999_999, using: &random)
      return .number(ExactDecimal(coefficient: Int128(digits), exponent: -4) ?? .zero)
    default:
      let pieces = ["绩", "a", " ", "\n", "<", "&", "_x0041_", "\u{1}", "\r", "😀", "]]>", "\""]
      let count = Int.random(in: 0...5, using: &random)
      return .text((0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
    }
  }

  private func randomWorkbook(_ random: inout SplitMix64) -> WorkbookMaker {
    var cells: [String: CellMaker] = [:]
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      let place = "\(randomCell(&random))"
      let value: CellMaker.Value =
        switch Int.random(in: 0..<6, using: &random) {
        case 0: .number("\(Int.random(in: -5...5, using: &random))")
        case 1: .text("文\(Int.random(in: 0...3, using: &random))")
        case 2: .inlineText("内")
        case 3: .boolean(true)
        case 4: .error("#N/A")
        default: .empty
        }
      cells[place] = CellMaker(place, value, format: Bool.random(using: &random) ? "0.00" : nil)
    }
    let merges = Bool.random(using: &random) ? ["B2:C3", "A6:D6"] : []
    return WorkbookMaker([
      SheetMaker("表", Array(cells.values).sorted { $0.reference < $1.reference }, merges: merges),
      SheetMaker("别", [CellMaker("A1", "别的")]),
    ])
  }
}
