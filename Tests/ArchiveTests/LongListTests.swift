import GRDB
import Intake
import OOXML
import TestSupport
import Testing
import Wording

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
    isAgain: Bool = false,
    report: @escaping (IngestEvent) -> Void = { _ in }, isStopped: @escaping () -> Bool = { false }
  ) throws -> IngestSummary {
    var request = IngestRequest(
      paths: [archive.folder.path("单.xlsx")], archive: archive.path,
      options: IntakeOptions(limits: limits), isTrial: isTrial)
    request.lists = lists
    request.isAgain = isAgain
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
        if case .storingRows(_, _, _, _, of: .some) = event { count += 1 }
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

  @Test func piecesMakeTheArchiveOfTheWhole() throws {
    var pieces: [Int] = []
    for seed in 0..<8 as Range<UInt64> {
      var random = SplitMix64(seed: seed &* 31 &+ 7)
      var list = RandomList(seed: seed)
      let bytes = list.workbook(projects: 20)
      let count = try compare(bytes, rows: Int.random(in: 1...20, using: &random))
      pieces.append(count ?? 0)
    }
    // Some can't be cut, such as one whose names without code are those of other pieces.
    #expect(pieces.count { $0 > 2 } >= 5, "\(pieces)")
  }

  @Test func takenAgainInOtherPiecesAListSaysTheSame() throws {
    let archive = try TestArchive()
    // One is not of this district, so that there are findings too.
    let codes = (0..<30).map { "13030622P0055691\($0 + 1000)R" } + ["990306"]
    try archive.write(LongListTests.list(codes), "单.xlsx")
    _ = try ingest(archive, LongListTests.pieces(ofRows: 4))
    let places = "SELECT ordinal || ' ' || version_id || ' ' || cell FROM form ORDER BY ordinal"
    let (before, placesBefore) = (Set(try content(archive)), try archive.strings(places))
    let summary = try ingest(archive, LongListTests.pieces(ofRows: 7), isAgain: true)
    #expect(summary.done == 1 && placesBefore.count == codes.count)
    #expect(Set(try content(archive)) == before)
    #expect(try archive.strings(places) == placesBefore)
    #expect(before.contains { $0.contains("finding") || $0.contains("rule") })
    #expect(try ArchiveFile.open(archive.path).verify().faults.isEmpty)
  }

  // MARK: What can't be cut

  private static let titles = ["项目编码", "项目名称", "预算数（元）", "一级指标", "二级指标", "三级指标", "指标值"]

  /// A list with the codes given, each in a row of its own.
  private static func list(_ codes: [String], behind: [[String]] = []) -> [UInt8] {
    let rows = codes.map { [$0, "项目\($0)", "100.00", "产出指标", "数量指标", "办理件数", "≥400 件"] }
    let cells = ([titles] + rows + behind).enumerated().flatMap { row, texts in
      texts.enumerated().filter { !$1.isEmpty }.map { column, text in
        CellMaker("\(Character(Unicode.Scalar(UInt8(65 + column))))\(row + 1)", text)
      }
    }
    return WorkbookMaker([SheetMaker("明细", cells)]).bytes()
  }

  private static let fewCells: Limits = {
    var limits = Limits.standard
    limits.cellsHeld = 20
    return limits
  }()

  private func refusal(_ bytes: [UInt8], _ lists: ListPieceSize) throws -> String? {
    let archive = try TestArchive()
    try archive.write(bytes, "单.xlsx")
    var refused: IngestRefusal?
    let summary = try ingest(
      archive, lists, limits: LongListTests.fewCells,
      report: { if case .quarantined(_, let refusal) = $0 { refused = refusal } })
    #expect(summary.done == 1)
    guard let refused else { return nil }
    #expect(summary.quarantined == 1 && summary.limitReached == 1)
    #expect(
      try archive.strings("SELECT id FROM project").isEmpty && archive.strings("SELECT id FROM file").isEmpty)
    return refused.id
  }

  @Test func moreCellsThanMayBeHeldAreTaken() throws {
    let codes = (0..<30).map { "P\($0)" }
    #expect(try refusal(LongListTests.list(codes), LongListTests.pieces(ofRows: 4)) == nil)
    #expect(try refusal(LongListTests.list(codes), LongListTests.whole) == "limit-cells-held")
  }

  @Test func whatCannotBeCutIsRefusedWithItsReason() throws {
    let codes = (0..<30).map { "P\($0)" }
    let size = LongListTests.pieces(ofRows: 4)
    #expect(try refusal(LongListTests.list(codes + ["P0"]), size) == "list-project-apart")
    #expect(
      try refusal(LongListTests.list(codes, behind: [LongListTests.titles.reversed()]), size)
        == "list-not-alone")
    #expect(
      try refusal(
        LongListTests.list(Array(repeating: "P0", count: 90)), LongListTests.pieces(ofRows: 4, cells: 300))
        == "list-project-too-long")
  }

  /// Where it may be held whole, it is.
  @Test func whatCannotBeCutIsReadWhole() throws {
    let codes = (0..<12).map { "P\($0)" }
    #expect(try compare(LongListTests.list(codes + ["P0"]), rows: 4) == nil)
  }

  // MARK: One transaction

  @Test func stoppedWithinAListNothingOfItStays() throws {
    let archive = try TestArchive()
    try archive.write(LongListTests.list((0..<30).map { "P\($0)" }), "单.xlsx")
    var rows = 0
    let size = LongListTests.pieces(ofRows: 4)
    let stopped = try ingest(
      archive, size,
      report: { if case .storingRows(_, _, _, let count, of: .some) = $0 { rows = count } },
      isStopped: { rows > 10 })
    #expect(stopped.isStopped && stopped.done == 0 && rows > 10)
    #expect(try archive.strings("SELECT id FROM project").isEmpty)
    let summary = try ingest(archive, size)
    #expect(summary.newProjects == 30)
    #expect(try ingest(archive, size).unchanged == 1)
    #expect(try ArchiveFile.open(archive.path).verify().faults.isEmpty)
  }

  @Test func aTrialTellsWhatWouldBecomeOfAList() throws {
    let archive = try TestArchive()
    try archive.write(LongListTests.list((0..<30).map { "P\($0)" }), "单.xlsx")
    #expect(try ingest(archive, LongListTests.pieces(ofRows: 4), isTrial: true).newProjects == 30)
    #expect(throws: ArchiveFailure.self) { try ArchiveFile.open(archive.path) }
  }

  @Test func obstaclesSayWhatToDo() {
    let obstacles: [ListObstacle] = [
      .outOfOrder(sheet: "明细"), .otherContent(sheet: "明细"), .projectApart(name: "P1", sheet: "明细", row: 7),
      .projectTooLong(sheet: "明细", row: 7, cells: 9), .departmentUnknown(sheet: "明细"),
      .tooManyDepartments(sheet: "明细"),
    ]
    #expect(Set(obstacles.map(\.id)).count == obstacles.count)
    for obstacle in obstacles {
      let refusal = IngestRefusal.list(obstacle, cells: 20)
      #expect(refusal.text(in: .chinese).contains("明细") && refusal.text(in: .english).contains("明细"))
      #expect(refusal.id == obstacle.id && refusal.category == .limit)
    }
  }
}
