import BudgetModel
import Exchange
import GRDB
import Intake
import Spreadsheet
import TestSupport

@testable import Archive

/// An archive and the files for it in a folder of their own.
final class TestArchive {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("汇总.db")
  }

  /// A form as JSON, whose amount tells versions apart.
  static func json(
    _ code: String, total: Int = 100, year: Int? = 2022, target: String = "≥400 件"
  ) -> [UInt8] {
    let indicator = Indicator(
      level1: "产出指标", level2: "数量指标", level3: "办理件数",
      target: IndicatorTarget(reading: target, fiscalYear: year))
    let project = Project(
      code: code, name: "项目\(code)", unit: BudgetUnit(code: "315001", name: "司法局本级"),
      budget: Budget(total: Money(yuan: .init(total))), indicators: [indicator])
    return SubmissionJSON.bytes(
      of: Submission(fiscalYear: year, department: Department(code: "315"), projects: [project]))
  }

  /// A form as a workbook.
  static func workbook(_ code: String, total: String = "100.00") -> [UInt8] {
    let sheet = SheetMaker(
      "绩效表",
      [
        CellMaker("A1", "315001 司法局本级"), CellMaker("D1", "单位：元"),
        CellMaker("A2", "项目编码"), CellMaker("B2", code), CellMaker("C2", "项目名称"), CellMaker("D2", "项目\(code)"),
        CellMaker("A3", "预算数"), CellMaker("B3", total),
        CellMaker("A4", "一级指标"), CellMaker("B4", "二级指标"), CellMaker("C4", "三级指标"), CellMaker("D4", "指标值"),
        CellMaker("A5", "产出指标"), CellMaker("B5", "数量指标"), CellMaker("C5", "办理件数"), CellMaker("D5", "≥400 件"),
      ])
    return WorkbookMaker([sheet]).bytes()
  }

  func write(_ bytes: [UInt8], _ name: String) throws { try folder.write(bytes, name) }

  /// - Parameter names: of files in the folder.
  @discardableResult
  func ingest(
    _ names: [String], jobs: Int = 2, isTrial: Bool = false, limits: IntakeOptions = IntakeOptions(),
    stopsAfter count: Int = .max, settings: Digest? = nil, isAgain: Bool = false
  ) throws -> IngestSummary {
    var request = IngestRequest(
      paths: names.map(folder.path), archive: path, options: limits, jobs: jobs, isTrial: isTrial)
    request.settings = settings
    request.isAgain = isAgain
    var stored = 0
    let ingestion = Ingestion(
      request, report: { if case .stored = $0 { stored += 1 } }, isStopped: { stored >= count })
    return try ingestion.run()
  }

  /// All that the archive holds, but for the time and the folder's own name.
  func content() throws -> [String] {
    let tables = [
      "batch", "department", "file", "intake", "project", "version", "form", "field", "label", "fact",
      "finding",
      "undecided", "problem", "change", "department_text", "text_change",
    ]
    return try ArchiveFile.open(path).read { db in
      try tables.flatMap { table in
        let columns = try db.columns(in: table).map(\.name).filter { $0 != "started_at" }
        let sql = "SELECT \(columns.map { "quote(\"\($0)\")" }.joined(separator: "||','||")) FROM \(table)"
        return try String.fetchAll(db, sql: sql).sorted().map { "\(table): \($0)" }
      }
    }
  }

  func strings(_ sql: String) throws -> [String] {
    try ArchiveFile.open(path).read { try String.fetchAll($0, sql: sql) }
  }

  /// Changes the archive behind the program's back.
  func tamper(_ sql: String) throws {
    let database = try DatabaseQueue(path: path)
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: sql)
    }
    try database.close()
  }
}
