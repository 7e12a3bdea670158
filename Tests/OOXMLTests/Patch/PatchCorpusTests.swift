import Foundation
import OOXML
import Spreadsheet
import TestSupport
import Testing

/// Patches a cell in every workbook of a folder that can be read; `scripts/patch-corpus` runs it.
///
/// `JIXIAO_PATCH_CORPUS` names the folder, `JIXIAO_PATCH_OUTPUT` one for the patched workbooks.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["JIXIAO_PATCH_CORPUS"] != nil))
struct PatchCorpusTests {
  /// What came of one file.
  private enum Outcome {
    case unreadable
    case withoutSheet
    case refused(String)
    case patched
  }

  @Test func changesOneCellAndNothingElse() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = URL(filePath: environment["JIXIAO_PATCH_CORPUS"] ?? "")
    let output = environment["JIXIAO_PATCH_OUTPUT"].map { URL(filePath: $0) }
    var counts: [String: Int] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted() {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(component: name)))
      switch try outcome(of: bytes, name, output) {
      case .unreadable: counts["unreadable", default: 0] += 1
      case .withoutSheet: counts["without worksheet", default: 0] += 1
      case .refused(let id):
        counts["refused \(id)", default: 0] += 1
        print("refused\t\(id)\t\(name)")
      case .patched: counts["patched", default: 0] += 1
      }
    }
    for (outcome, count) in counts.sorted(by: { $0.key < $1.key }) { print("total\t\(outcome)\t\(count)") }
    #expect(counts["patched", default: 0] > 0)
  }

  private func outcome(of bytes: [UInt8], _ name: String, _ output: URL?) throws -> Outcome {
    guard let before = try? readings(of: bytes) else { return .unreadable }
    let patch = try WorkbookPatch(bytes: bytes)
    guard let sheet = try patch.sheets().first(where: { $0.kind == .worksheet && !$0.partName.isEmpty })
    else { return .withoutSheet }
    let cell = target(in: before[sheet.name] ?? [:])
    let number = CellReference(row: 2_000, column: 3)
    var values: [CellReference: PatchValue] = [cell: .text("绩效 <✓>"), number: .number(ExactDecimal(400))]
    do throws(PatchRefusal) {
      try patch.set(values, in: sheet)
    } catch .tableHeader {
      // The first cell can't be changed; others can.
      values = [CellReference(row: 2_001, column: 3): .text("绩效 <✓>"), number: .number(ExactDecimal(400))]
      try patch.set(values, in: sheet)
    } catch {
      return .refused(error.id)
    }
    let after = try patch.bytes()
    expectOthersUntouched(bytes, after, sheet, name)
    try expectCells(before, after, sheet, values, name)
    let old = Set(PackageCheck.problems(in: bytes))
    // A sheet that was at odds with itself before may be so in other words; nothing new may come.
    let new = PackageCheck.problems(in: after).filter { !old.contains($0) }
    #expect(new == [], "\(name)")
    let again = try WorkbookPatch(bytes: after)
    #expect(try again.set(values, in: sheet) == false, "\(name)")
    #expect(try again.bytes() == after, "\(name)")
    if let output {
      try Data(after).write(to: output.appending(component: name))
      try Data("\(sheet.name)\t\(cell)\n".utf8).write(to: output.appending(component: name + ".cell"))
    }
    return .patched
  }

  private struct Reading: Equatable {
    let value: CellValue?
    let hasFormula: Bool
    let style: Int
  }

  private func readings(of bytes: [UInt8]) throws(Refusal) -> [String: [CellReference: Reading]] {
    let workbook = try Workbook(bytes: bytes)
    var all: [String: [CellReference: Reading]] = [:]
    for entry in workbook.sheets {
      var readings: [CellReference: Reading] = [:]
      try workbook.readCells(of: entry) { cell throws(Refusal) in
        readings[cell.reference] = Reading(
          value: cell.value, hasFormula: cell.hasFormula, style: cell.styleIndex)
      }
      all[entry.name] = readings
    }
    return all
  }

  /// The first cell without formula, else A1.
  private func target(in readings: [CellReference: Reading]) -> CellReference {
    readings.filter { !$0.value.hasFormula }.keys.min() ?? CellReference(row: 1, column: 1)
  }

  private func expectOthersUntouched(
    _ before: [UInt8], _ after: [UInt8], _ sheet: SheetEntry, _ name: String
  ) {
    guard let old = RawEntries(before), let new = RawEntries(after) else { return }
    let changed = new.changed(from: old).map { $0.lowercased().replacing("\\", with: "/") }
    let allowed = [
      sheet.partName.lowercased(), "workbook.xml", "calcchain.xml", "workbook.xml.rels",
      "[content_types].xml",
    ]
    // Other sheets only where cached values of formulas went; their cells are compared anyway.
    let others = changed.filter { part in
      !allowed.contains { part.hasSuffix($0) } && !part.contains("worksheets/")
    }
    #expect(others == [], "\(name)")
    #expect(new.names == old.names.filter(Set(new.names).contains), "\(name)")
  }

  private func expectCells(
    _ before: [String: [CellReference: Reading]], _ after: [UInt8], _ sheet: SheetEntry,
    _ values: [CellReference: PatchValue], _ name: String
  ) throws {
    let now = try readings(of: after)
    for (sheetName, cells) in before {
      var lost: [String] = []
      for (place, reading) in cells where sheetName != sheet.name || values[place] == nil {
        let other = now[sheetName]?[place]
        // Cached values of formulas may go.
        let isSame =
          other == reading || reading.hasFormula && other?.hasFormula == true && other?.value == nil
        if !isSame { lost.append("\(place)") }
      }
      #expect(lost == [], "\(name) \(sheetName)")
    }
    let mine = now[sheet.name] ?? [:]
    #expect(mine.values.contains { $0.value == .text("绩效 <✓>") }, "\(name)")
    #expect(mine.values.contains { $0.value == .number(ExactDecimal(400)) }, "\(name)")
  }
}
