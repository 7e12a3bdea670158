import Exchange
import Foundation
import TestSupport
import Testing

/// Several inputs at once: good ones are done, bad ones named, and the status is the worst of all.
@Suite struct ConvertSeveralTests {
  @Test func doesTheGoodOnes() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission.numbered(1).json, to: "甲.json")
    try jixiao.write(SmallSubmission.numbered(2).json, to: "乙.json")
    try jixiao.write(Array("%PDF-1.7".utf8), to: "坏.xlsx")
    let result = try await jixiao.run(["convert", "甲.json", "坏.xlsx", "没有.xlsx", "乙.json", "-o", "结果.json"])
    #expect(result.status == 3)
    #expect(result.errors.contains("错误：坏.xlsx：") && result.errors.contains("错误：没有.xlsx："))
    #expect(try codes(in: jixiao.content("结果.json")) == ["P1", "P2"])
    #expect(try jixiao.names().count == 4)
  }

  private static let outcomes: [([String], Int32)] = [
    (["好.json"], 0), (["好.json", "异.json"], 1), (["好.json", "炸.xlsx"], 4),
    (["好.json", "异.json", "炸.xlsx"], 4), (["好.json", "炸.xlsx", "坏.xlsx"], 3),
    (["好.json", "坏.xlsx", "异.json"], 3), (["好.json", "坏.xlsx", "-o", "好.json"], 2),
    (["好.json", "别.json", "炸.xlsx"], 2), (["好.json", "坏.xlsx", "炸.xlsx", "-o", "没有/结果.json"], 5),
  ]

  /// Each input or output fails in its own way; the status is the worst by 5 > 2 > 3 > 4 > 1.
  @Test(arguments: outcomes)
  func endsWithTheWorstStatus(_ arguments: [String], _ status: Int32) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission.numbered(1).json, to: "好.json")
    var other = SmallSubmission.numbered(1)
    other.projects[0].total = "1.00"
    try jixiao.write(other.json, to: "异.json")
    try jixiao.write(SmallSubmission.numbered(2, department: "316").json, to: "别.json")
    try jixiao.write(Array("%PDF-1.7".utf8), to: "坏.xlsx")
    let merged = SheetMaker.part(
      rows: "", behind: "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>")
    try jixiao.write(WorkbookMaker([SheetMaker("表", raw: merged)]).bytes(), to: "炸.xlsx")
    let result = try await jixiao.run(["convert", "--to", "json"] + arguments)
    #expect(result.status == status, "\(result.errors)")
  }

  @Test func takesAProjectOnce() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission().json, to: "甲.json")
    try jixiao.write(SmallForm.workbook().bytes(), to: "乙.xlsx")
    let alone = try await jixiao.run(["convert", "甲.json"])
    let result = try await jixiao.run(["convert", "甲.json", "乙.xlsx", "甲.json"])
    #expect(result.status == 0)
    #expect(result.output == alone.output)
  }

  @Test func writesNeitherOfTwoVersions() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var other = SmallSubmission()
    other.projects[0].target = "≥401 件"
    other.projects.append(.init(code: "P2", name: "另一个"))
    try jixiao.write(other.json, to: "甲.json")
    try jixiao.write(SmallForm.workbook().bytes(), to: "乙.xlsx")
    let result = try await jixiao.run(["convert", "甲.json", "乙.xlsx", "-o", "结果.json"])
    #expect(result.status == 1)
    #expect(result.errors.contains("错误 project-conflict "))
    #expect(result.errors.contains("甲.json") && result.errors.contains("乙.xlsx｜绩效表!B2"))
    #expect(try codes(in: jixiao.content("结果.json")) == ["P2"])
  }

  @Test func writesNothingWhereAllIsContradicted() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var other = SmallSubmission()
    other.projects[0].target = "≥401 件"
    try jixiao.write(SmallSubmission().json, to: "甲.json")
    try jixiao.write(other.json, to: "乙.json")
    let result = try await jixiao.run(["convert", "甲.json", "乙.json", "-o", "结果.json"])
    #expect(result.status == 1)
    #expect(try jixiao.names().count == 2)
  }

  // MARK: Departments

  @Test func refusesTwoDepartmentsInOneFile() async throws {
    let jixiao = try twoDepartments()
    defer { jixiao.remove() }
    for output in [[], ["-o", "结果.json"]] {
      let result = try await jixiao.run(["convert", "甲.json", "乙.json"] + output)
      #expect(result.status == 2)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains("315司法局") && result.errors.contains("316民政局"))
      #expect(try jixiao.names().count == 2)
    }
  }

  @Test func writesAFileForEachDepartment() async throws {
    let jixiao = try twoDepartments()
    defer { jixiao.remove() }
    let result = try await jixiao.run(["convert", "甲.json", "乙.json", "-o", "出/", "--to", "xlsx"])
    #expect(result.status == 0)
    #expect(try jixiao.names() == ["乙.json", "出", "出/乙.xlsx", "出/甲.xlsx", "甲.json"])
    try jixiao.write(SmallSubmission.numbered(3).json, to: "丙.json")
    let joined = try await jixiao.run(["convert", "甲.json", "乙.json", "丙.json", "-o", "并/"])
    #expect(joined.status == 0)
    #expect(try jixiao.names().filter { $0.hasPrefix("并/") } == ["并/315司法局.json", "并/乙.json"])
    #expect(try codes(in: jixiao.content("并/315司法局.json")) == ["P1", "P3"])
  }

  /// A department's second file could have the name of another department's first.
  @Test func refusesTwoOutputsOfOneName() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    _ = try await jixiao.shell("mkdir 一 二")
    try jixiao.write(SmallSubmission.numbered(1).json, to: "一/表.json")
    try jixiao.write(SmallSubmission.numbered(2, department: "316").json, to: "二/表.json")
    let same = try await jixiao.run(["convert", "一/表.json", "二/表.json", "-o", "出/"])
    #expect(same.status == 2)
    try jixiao.copyDraft("司法局2022年绩效文本.xlsx", to: "表.xlsx")
    try jixiao.write(SmallSubmission.numbered(2, department: "316").json, to: "表（部门整体绩效目标）.json")
    let second = try await jixiao.run(
      ["convert", "表.xlsx", "表（部门整体绩效目标）.json", "-o", "出/", "--to", "csv"])
    #expect(second.status == 2)
    #expect(try !jixiao.names().contains("出"))
  }

  @Test func joinsTheTwoFilesOfCSV() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.copyDraft("司法局2022年绩效文本.xlsx", to: "草稿.xlsx")
    let whole = try await jixiao.run(["convert", "草稿.xlsx"])
    for encoding in ["utf-8", "gb18030"] {
      let written = try await jixiao.run(["convert", "草稿.xlsx", "-o", "明细.csv", "--encoding", encoding])
      #expect(written.status == 0)
      let names = ["明细（部门整体绩效目标）.csv", "明细.csv"]
      let isUTF8 = String(validating: try jixiao.content(names[1]), as: UTF8.self) != nil
      #expect(isUTF8 == (encoding == "utf-8"))
      let joined = try await jixiao.run(["convert"] + names)
      #expect(joined.status == 0)
      #expect(joined.output == whole.output)
    }
  }

  // MARK: Many

  /// Files are closed one by one: far fewer may be open than are read.
  @Test func reads300Inputs() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let numbers = 1...300
    for number in numbers { try jixiao.write(SmallSubmission.numbered(number).json, to: "\(number).json") }
    let list = "\u{FEFF}" + numbers.map { "\($0).json" }.joined(separator: "\r\n") + "\r\n"
    try jixiao.write(Array(list.utf8), to: "清单.txt")
    let result = try await jixiao.shell(
      "ulimit -n 20; \"$JIXIAO\" convert --quiet --files-from 清单.txt -o 结果.json")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(try codes(in: jixiao.content("结果.json")) == numbers.map { "P\($0)" })
  }

  // MARK: Parts

  private func twoDepartments() throws -> JixiaoProcess {
    let jixiao = try JixiaoProcess()
    var first = SmallSubmission.numbered(1)
    first.departmentName = "司法局"
    var second = SmallSubmission.numbered(2, department: "316")
    second.departmentName = "民政局"
    try jixiao.write(first.json, to: "甲.json")
    try jixiao.write(second.json, to: "乙.json")
    return jixiao
  }

  private func codes(in json: [UInt8]) throws -> [String] {
    struct Written: Decodable {
      struct Project: Decodable { var code: String }
      var projects: [Project]
    }
    return try JSONDecoder().decode(Written.self, from: Data(json)).projects.map(\.code)
  }
}
