import GRDB
import Intake
import OOXML
import TestSupport
import Testing

@testable import Archive

/// Lists that are read piece by piece come to the archive that they make when they are read whole.
@Suite struct LongListTests {
  private static func pieces(ofRows rows: Int, cells: Int = 200_000) -> ListPieceSize {
    var size = ListPieceSize()
    size.sheetBytes = 1
    size.fileBytes = 1
    size.rows = rows
    size.cells = cells
    return size
  }

  private static let whole: ListPieceSize = {
    var size = ListPieceSize()
    size.fileBytes = .max
    return size
  }()

  /// What an archive says, whatever the numbers of its rows are: a file that is read in pieces may have its projects in
  /// another order than one whose departments are told apart first.
  private func content(_ archive: TestArchive) throws -> [String] {
    let queries = [
      "SELECT path, form_count, fact_count, finding_count FROM file",
      "SELECT outcome, reason FROM intake",
      """
      SELECT project.identity, version.number, version.sheet, version.cell, version.title, version.money_unit,
        version.fiscal_year, department.code AS d, department.name AS dn, is_conflict, hex(version.json_sha256)
      FROM version JOIN project ON project.id = project_id LEFT JOIN department ON department.id = department_id
      """,
      """
      SELECT version.sheet, version.cell AS v, path, fact.cell, label.text, value, raw, fen FROM fact
      JOIN field ON field.id = field_id LEFT JOIN label ON label.id = label_id
      JOIN version ON version.id = version_id
      """,
      """
      SELECT version.cell AS v, rule, severity, occurrences, field, finding.sheet, finding.cell, label, text, message,
        message_en, suggestion
      FROM finding LEFT JOIN version ON version.id = version_id
      """,
      """
      SELECT version.cell AS v, rule, reason_id, reason, reason_en FROM undecided
      LEFT JOIN version ON version.id = version_id
      """,
      "SELECT kind, severity, sheet, cell, label, is_untaken, message, message_en FROM problem",
    ]
    return try ArchiveFile.open(archive.path).read { db in
      try queries.flatMap { query in
        try Row.fetchAll(db, sql: query).map { $0.description }.sorted()
      }
    }
  }

  private func ingest(
    _ archive: TestArchive, _ lists: ListPieceSize, limits: Limits = .standard, isTrial: Bool = false,
    report: @escaping (IngestEvent) -> Void = { _ in }, isStopped: @escaping () -> Bool = { false }
  ) throws -> IngestSummary {
    var request = IngestRequest(
      paths: [archive.folder.path("单.xlsx")], archive: archive.path,
      options: IntakeOptions(limits: limits), isTrial: isTrial)
    request.lists = lists
    return try Ingestion(request, report: report, isStopped: isStopped).run()
  }

  /// - Returns: in how many pieces the list was read; nil where it had to be read whole.
  @discardableResult
  private func compare(_ bytes: [UInt8], rows: Int) throws -> Int? {
    let (whole, pieces) = (try TestArchive(), try TestArchive())
    try whole.write(bytes, "单.xlsx")
    try pieces.write(bytes, "单.xlsx")
    _ = try ingest(whole, LongListTests.whole)
    var count = 0
    var wasRefused = false
    let summary = try ingest(
      pieces, LongListTests.pieces(ofRows: rows),
      report: { event in
        if case .storingRows(_, _, _, _, areStored: true) = event { count += 1 }
        if case .quarantined = event { wasRefused = true }
      })
    #expect(summary.done == 1 && !wasRefused)
    let folder = (whole.folder.path(""), pieces.folder.path(""))
    let expected = try content(whole).map { $0.replacing(folder.0, with: "") }
    let found = try content(pieces).map { $0.replacing(folder.1, with: "") }
    let missing = Set(expected).subtracting(found).sorted().prefix(8)
    let added = Set(found).subtracting(expected).sorted().prefix(8)
    let isSame = expected == found
    #expect(isSame, "missing: \(missing.joined(separator: "\n"))\nadded: \(added.joined(separator: "\n"))")
    #expect(try ArchiveFile.open(pieces.path).verify().faults.isEmpty)
    return count > 0 ? count - 1 : nil
  }

  @Test(arguments: 0..<24 as Range<UInt64>)
  func piecesMakeTheArchiveOfTheWhole(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &* 31 &+ 7)
    var list = RandomList(seed: seed)
    let bytes = list.workbook(projects: 40)
    let count = try compare(bytes, rows: Int.random(in: 1...40, using: &random))
    #expect(count ?? 2 > 1)
  }
}
