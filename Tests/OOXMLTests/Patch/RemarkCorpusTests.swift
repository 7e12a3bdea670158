import Foundation
import OOXML
import Spreadsheet
import TestSupport
import Testing
import Wording

/// Puts remarks on every workbook of a folder that can be read, and takes them out again; `scripts/remark-corpus` runs it.
///
/// `JIXIAO_REMARK_CORPUS` names the folder, `JIXIAO_REMARK_OUTPUT` one for the workbooks with remarks.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["JIXIAO_REMARK_CORPUS"] != nil))
struct RemarkCorpusTests {
  private enum Outcome {
    case unreadable, withoutSheet
    case refused(String)
    case remarked([String])
  }

  @Test func remarksComeAndGoAndChangeNothingElse() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = URL(filePath: environment["JIXIAO_REMARK_CORPUS"] ?? "")
    let output = environment["JIXIAO_REMARK_OUTPUT"].map { URL(filePath: $0) }
    var counts: [String: Int] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted() {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(component: name)))
      switch try outcome(of: bytes, name, output) {
      case .unreadable: counts["unreadable", default: 0] += 1
      case .withoutSheet: counts["without worksheet", default: 0] += 1
      case .refused(let id):
        counts["refused \(id)", default: 0] += 1
        print("refused\t\(id)\t\(name)")
      case .remarked(let features):
        counts["with remarks", default: 0] += 1
        for feature in features { counts["  of these with \(feature)", default: 0] += 1 }
      }
    }
    for (outcome, count) in counts.sorted(by: { $0.key < $1.key }) { print("total\t\(outcome)\t\(count)") }
    #expect(counts["with remarks", default: 0] > 0)
  }

  private func outcome(of bytes: [UInt8], _ name: String, _ output: URL?) throws -> Outcome {
    guard let before = try? cells(of: bytes) else { return .unreadable }
    let parts = PackageParts(bytes)
    let patch = try WorkbookPatch(bytes: bytes)
    guard let sheet = try patch.sheets().first(where: { $0.kind == .worksheet && !$0.partName.isEmpty })
    else { return .withoutSheet }
    let first = before[sheet.name]?.first?.reference ?? CellReference(row: 1, column: 1)
    let noted = parts.flatMap { notedCell(of: sheet, in: $0) }
    let after: [UInt8]
    do throws(PatchRefusal) {
      patch.setBaseline()
      let cells = Set([first, noted].compactMap(\.self))
      _ = try patch.remark(cells.map { CellRemark($0, .error, "请核对 <✓>") }, in: sheet)
      try patch.activate(try patch.append(list(sheet, first), named: "审核意见 jixiao"))
      try patch.keepOriginals()
      after = try patch.bytes()
    } catch {
      return .refused(error.id)
    }
    #expect(try cells(of: after).filter { $0.key != "审核意见 jixiao" } == before, "\(name)")
    expectNothingNew(bytes, after, name)
    let restoring = try WorkbookPatch(bytes: after)
    #expect(try restoring.restoreOriginals(), "\(name)")
    if let parts { #expect(PackageParts(try restoring.bytes())?.contents == parts.contents, "\(name)") }
    try expectCleaned(after, before, bytes, name)
    if let output { try Data(after).write(to: output.appending(component: name)) }
    return .remarked(parts.map(features) ?? [])
  }

  /// What can be taken out by its looks alone, as after another program has written the file.
  private func expectCleaned(
    _ remarked: [UInt8], _ before: [String: [Cell]], _ original: [UInt8], _ name: String
  ) throws {
    let patch = try WorkbookPatch(bytes: remarked)
    try patch.discardOriginals()
    #expect(try patch.removeRemarks(), "\(name)")
    let list = try #require(try patch.sheets().last)
    try patch.remove(list)
    let cleaned = try patch.bytes()
    #expect(try cells(of: cleaned) == before, "\(name)")
    #expect(try !WorkbookPatch(bytes: cleaned).removeRemarks(), "\(name)")
    expectNothingNew(original, cleaned, name)
  }

  private func expectNothingNew(_ before: [UInt8], _ after: [UInt8], _ name: String) {
    // Names with backslashes are read, and beyond what the check follows.
    guard PackageParts(before)?.names.allSatisfy({ !$0.contains("\\") }) == true else { return }
    let old = Set(PackageCheck.problems(in: before))
    #expect(PackageCheck.problems(in: after).filter { !old.contains($0) } == [], "\(name)")
  }

  private func cells(of bytes: [UInt8]) throws(Refusal) -> [String: [Cell]] {
    let workbook = try Workbook(bytes: bytes)
    var all: [String: [Cell]] = [:]
    for entry in workbook.sheets { all[entry.name] = try workbook.sheet(entry).cells }
    return all
  }

  private func list(_ sheet: SheetEntry, _ cell: CellReference) -> ListSheet {
    ListSheet(
      title: "单", explanation: "说明", explanationHeight: 15,
      columns: [.init("格", width: 8), .init("答", width: 20)],
      rows: [.init(["\(cell)", ""], link: .init(sheet: sheet.name, cell: cell), height: 15)],
      linkColumn: 0, answerColumn: 1, answers: ["已修改"])
  }

  /// A cell of the sheet that has a note.
  private func notedCell(of sheet: SheetEntry, in parts: PackageParts) -> CellReference? {
    let file = sheet.partName.split(separator: "/").last.map(String.init) ?? ""
    guard let links = parts.names.first(where: { $0.hasSuffix("_rels/\(file).rels") }),
      let link = XMLNode.root(of: parts.contents[links] ?? [])?.all("Relationship").first(where: {
        $0.attributes["Type"]?.hasSuffix("/comments") == true
      }), let target = link.attributes["Target"]?.split(separator: "/").last,
      let part = parts.names.first(where: { $0.hasSuffix("/\(target)") })
    else { return nil }
    return XMLNode.root(of: parts.contents[part] ?? [])?.all("comment").first?.attributes["ref"]
      .flatMap { CellReference($0) }
  }

  private func features(of parts: PackageParts) -> [String] {
    let notes = parts.names.contains { $0.lowercased().contains("comments") && !$0.contains("threaded") }
    let threads = parts.names.contains { $0.lowercased().contains("threadedcomment") }
    let drawings = parts.names.filter { $0.hasSuffix(".vml") }
    let isForeign = drawings.contains { parts.text($0)?.contains("<v:shape") == false }
    let formats = parts.names.contains { parts.text($0)?.contains("conditionalFormatting") == true }
    return [
      ("notes", notes), ("threaded comments", threads), ("VML drawings", !drawings.isEmpty),
      ("VML of other prefixes", isForeign), ("conditional formats", formats),
    ].filter(\.1).map(\.0)
  }
}
