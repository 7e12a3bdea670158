import Foundation
import TestSupport
import Testing

/// `jixiao report`, `export` and `history` on an archive of a few small forms.
@Suite struct ArchiveQueryTests {
  private static let code = "13030622P005567100047"

  /// A form of one project; the budget is what tests tell versions apart by.
  private static func form(_ code: String = code, unit: String = "315001 司法局本级", budget: String)
    -> WorkbookMaker
  {
    var sheet = SmallForm.sheet(code: code)
    sheet.cells = sheet.cells.map { cell in
      switch "\(cell.reference)" {
      case "A1": CellMaker("A1", unit)
      case "B3": CellMaker("B3", budget)
      default: cell
      }
    }
    return SmallForm.workbook([sheet])
  }

  /// An archive with two departments, a version that was corrected later, and a file that can't be read.
  private static func archive(_ jixiao: JixiaoProcess) async throws {
    try jixiao.write(form(budget: "0.10").bytes(), to: "甲.xlsx")
    try jixiao.write(
      form("13030622P00556710006E", unit: "316001 教育局本级", budget: "1234567.89").bytes(), to: "乙.xlsx")
    try jixiao.write(Array("=坏".utf8), to: "坏.xlsx")
    let first = try await jixiao.run([
      "ingest", "甲.xlsx", "乙.xlsx", "坏.xlsx", "--archive", "库.db", "--year", "2022",
    ])
    #expect(first.status == 3)
    try jixiao.write(form(budget: "0.20").bytes(), to: "甲改.xlsx")
    let second = try await jixiao.run(["ingest", "甲改.xlsx", "--archive", "库.db", "--year", "2022"])
    #expect(second.status == 0)
  }

  @Test func reportsWhoIsMissingAndMoneyToTheFen() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try await Self.archive(jixiao)
    try jixiao.write(Array("315 司法局\r\n教育局\n317,财政局\n# 说明\n".utf8), to: "名单.txt")
    let result = try await jixiao.run(["report", "--archive", "库.db", "--departments", "名单.txt"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("1,234,568.09"))
    #expect(result.output.contains("317") && result.output.contains("财政局"))
    #expect(result.output.hasSuffix("还要处理：有 1 个部门没有报送，有 1 个文件没有收下。\n"))
    #expect(result.output.contains("坏.xlsx"))
    let english = try await jixiao.run(["report", "--archive", "库.db", "--lang", "en"])
    #expect(english.output.hasSuffix("Still to do: 1 file(s) were not taken.\n"))
  }

  @Test func writesEveryFormat() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try await Self.archive(jixiao)
    for ending in ["csv", "xlsx", "html"] {
      let result = try await jixiao.run(["report", "--archive", "库.db", "-o", "汇总.\(ending)", "--quiet"])
      #expect(result.status == 0 && result.errors.isEmpty && result.output.isEmpty)
    }
    let csv = String(decoding: try jixiao.content("汇总.csv"), as: UTF8.self)
    #expect(csv.contains("1234568.09") && csv.contains("\r\n"))
    let page = String(decoding: try jixiao.content("汇总.html"), as: UTF8.self)
    #expect(page.contains("class=\"bar\"") && page.contains("1,234,568.09") && !page.contains("<script"))
    #expect(try PackageCheck.problems(in: jixiao.content("汇总.xlsx")).isEmpty)
    let before = try jixiao.content("库.db")
    let replacing = try await jixiao.run(["report", "--archive", "库.db", "-o", "库.db", "--format", "csv"])
    #expect(replacing.status == 2)
    #expect(try jixiao.content("库.db") == before)
  }

  @Test func verifiesAndSaysWhatIsNoArchive() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try await Self.archive(jixiao)
    let sound = try await jixiao.run(["report", "--archive", "库.db", "--verify"])
    #expect(sound.status == 0)
    #expect(sound.errors.contains("全部一致"))
    try jixiao.write(Array("text".utf8), to: "文本.db")
    for command in [["report"], ["export"], ["history", Self.code]] {
      #expect(try await jixiao.run(command + ["--archive", "文本.db"]).status == 3)
      #expect(try await jixiao.run(command + ["--archive", "无.db"]).status == 3)
      #expect(try await jixiao.run(command).status == 2)
    }
    #expect(try jixiao.names().contains("无.db") == false)
  }

  @Test func tellsVersionsAndWhatChanged() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try await Self.archive(jixiao)
    let result = try await jixiao.run(["history", Self.code, "--archive", "库.db"])
    #expect(result.status == 0)
    #expect(result.output.contains("2 个版本"))
    #expect(result.output.contains("甲.xlsx｜绩效表!B2") && result.output.contains("甲改.xlsx｜绩效表!B2"))
    #expect(result.output.contains("金额修改 预算数"))
    #expect(result.output.contains("0.10（B3） → 0.20（B3）"))
    let unknown = try await jixiao.run(["history", "不存在", "--archive", "库.db"])
    #expect(unknown.status == 3 && unknown.output.isEmpty)
  }

  @Test func tellsVersionsOfADepartmentsText() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    for (name, text) in [("一.json", "完善制度。"), ("二.json", "加强管理。")] {
      let json = """
        {"schema": "jixiao/submission/1", "fiscalYear": 2022, "department": {"code": "315", "name": "司法局"},
         "overall": {"measures": [{"title": "制度", "text": "\(text)"}]}, "projects": []}
        """
      try jixiao.write(Array(json.utf8), to: name)
      #expect(try await jixiao.run(["ingest", name, "--archive", "库.db"]).status == 0)
    }
    let result = try await jixiao.run(["history", "315", "--archive", "库.db"])
    #expect(result.output.contains("部门整体绩效目标（315 司法局，2022 年度）：2 个版本"), "\(result.output)")
    #expect(result.output.contains("修改 内容【制度】：完善制度。 → 加强管理。"), "\(result.output)")
  }

  // MARK: Export

  private static let factQuery = """
    SELECT department.code, project.fiscal_year, version.unit_code, version.code, field.path, fact.value, fact.fen \
    FROM fact JOIN field ON field.id = fact.field_id JOIN version ON version.id = fact.version_id \
    JOIN project ON project.latest_version_id = version.id JOIN department ON department.id = project.department_id \
    WHERE fact.value <> '' ORDER BY 1, 2, 3, 4, 5;
    """

  private static func facts(_ archive: String, _ jixiao: JixiaoProcess) async throws -> String {
    let script = "import sqlite3, sys; print(*sqlite3.connect(sys.argv[1]).execute(sys.argv[2]), sep='\\n')"
    try jixiao.write(Array(script.utf8), to: "facts.py")
    return try await jixiao.shell("/usr/bin/python3 facts.py '\(archive)' \"\(factQuery)\"").output
  }

  /// What is exported and taken into a new archive gives the same facts.
  @Test(arguments: ["json", "csv", "xlsx", "ndjson"])
  func comesBackAsTheSameFacts(_ ending: String) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try await Self.archive(jixiao)
    let draft = ProjectFolder.draft("司法局2022年绩效文本.xlsx").path
    _ = try await jixiao.run(["ingest", draft, "--archive", "库.db"])
    let export = try await jixiao.run(["export", "--archive", "库.db", "-o", "全部.\(ending)"])
    #expect(export.status == 0)
    _ = try await jixiao.run(["ingest", "全部.\(ending)", "--archive", "新库.db"])
    let facts = try await Self.facts("库.db", jixiao)
    #expect(facts.split(separator: "\n").count > 400)
    #expect(try await Self.facts("新库.db", jixiao) == facts)
  }

  @Test func selectsByDepartmentYearAndDay() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try await Self.archive(jixiao)
    func lines(_ options: String...) async throws -> [Substring] {
      let result = try await jixiao.run(["export", "--archive", "库.db", "--to", "ndjson"] + options)
      #expect(result.status == (result.output.isEmpty ? 3 : 0))
      return result.output.split(separator: "\n")
    }
    #expect(try await lines().count == 2)
    let one = try await lines("--department", "315")
    #expect(one.count == 1 && one[0].contains("\"0.20\""))
    #expect(try await lines("--year", "2022").count == 2)
    #expect(try await lines("--year", "2023").isEmpty)
    #expect(try await lines("--as-of", "2020-01-01").isEmpty)
    #expect(try await lines("--as-of", "2099-12-31").count == 2)
    #expect(try await jixiao.run(["export", "--archive", "库.db", "--as-of", "2022-02-30"]).status == 2)
    #expect(try JSONSchemaCheck.faults(in: try await lines().map { Array($0.utf8) }) == [nil, nil])
  }

  @Test func listsBecomeNoFormulas() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var sheet = SmallForm.sheet()
    sheet.cells = sheet.cells.map { $0.reference == "C5" ? CellMaker("C5", "=1+1") : $0 }
    try jixiao.write(SmallForm.workbook([sheet]).bytes(), to: "表.xlsx")
    _ = try await jixiao.run(["ingest", "表.xlsx", "--archive", "库.db"])
    let csv = try await jixiao.run(["export", "--archive", "库.db", "--to", "csv"])
    #expect(csv.output.contains("'=1+1"))
    let workbook = try await jixiao.run(["export", "--archive", "库.db", "-o", "表出.xlsx"])
    #expect(workbook.status == 0)
    #expect(try PackageCheck.problems(in: jixiao.content("表出.xlsx")).isEmpty)
    let cells = try await jixiao.run(["cells", "表出.xlsx"])
    #expect(cells.output.contains("=1+1"))
    #expect(try await jixiao.run(["export", "--archive", "库.db", "--to", "xlsx"]).status == 2)
    let gone = try await jixiao.run(["export", "--archive", "库.db", "-o", "无/出.json"])
    #expect(gone.status == 5)
  }
}
