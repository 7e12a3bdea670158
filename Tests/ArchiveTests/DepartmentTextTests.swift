import BudgetModel
import Exchange
import TestSupport
import Testing

@testable import Archive

/// A department's text and its versions.
@Suite struct DepartmentTextTests {
  private static func json(_ text: String) -> [UInt8] {
    SubmissionJSON.bytes(
      of: Submission(
        fiscalYear: 2022, department: Department(code: "315", name: "司法局"),
        overall: OverallObjectives(measures: [TitledParagraph(title: "制度", text: text)])))
  }

  @Test func versionsSayWhatChanged() throws {
    let archive = try TestArchive()
    try archive.write(Self.json("完善制度。"), "一.json")
    try archive.write(Self.json("完善制度，加强管理。"), "二.json")
    try archive.ingest(["一.json"])
    try archive.ingest(["二.json"])
    let changes = "SELECT text_id || ' ' || path || ' ' || old || ' ' || new FROM text_change"
    #expect(try archive.strings(changes) == ["2 overall.measures[0].text 完善制度。 完善制度，加强管理。"])
    try archive.ingest(["一.json"], isAgain: true)
    #expect(try archive.strings("SELECT number FROM department_text WHERE is_latest") == ["3"])
    #expect(try archive.strings("SELECT count(*) FROM text_change") == ["2"])
    #expect(try ArchiveFile.open(archive.path).verify().faults.isEmpty)
  }

  @Test(arguments: ["一.json", "二.json"]) func theFileThatHoldsSettlesAConflict(_ name: String) throws {
    let archive = try TestArchive()
    try archive.write(Self.json("完善制度。"), "一.json")
    try archive.write(Self.json("加强管理。"), "二.json")
    try archive.ingest(["一.json", "二.json"])
    let conflicts = "SELECT rule FROM finding WHERE rule = 'text-conflict'"
    let marks = "SELECT id FROM department_text WHERE is_latest = 1 AND is_conflict = 1"
    #expect(try archive.strings(conflicts).count == 1 && archive.strings(marks).count == 1)
    try archive.ingest(["一.json", "二.json"], isAgain: true)
    #expect(try archive.strings(conflicts).count == 1 && archive.strings(marks).count == 1)
    try archive.ingest([name], isAgain: true)
    #expect(try archive.strings(conflicts).isEmpty && archive.strings(marks).isEmpty)
    let text = try archive.strings("SELECT json FROM department_text WHERE is_latest = 1")[0]
    #expect(text.contains(name == "一.json" ? "完善制度。" : "加强管理。"))
    #expect(try ArchiveFile.open(archive.path).verify().faults.isEmpty)
  }
}
