import Foundation
import TestSupport
import Testing

/// `jixiao fill`, as a person runs it.
@Suite struct FillTests {
  private static func process() throws -> JixiaoProcess {
    let jixiao = try JixiaoProcess()
    try FileManager.default.copyItem(
      at: ProjectFolder.template("项目绩效目标表.xlsx"), to: jixiao.folder.appending(path: "表样.xlsx"))
    try jixiao.copyDraft("公证处补助办公经费.xlsx", to: "草稿.xlsx")
    return jixiao
  }

  @Test func fillsAFile() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    let result = try await jixiao.run(["fill", "--template", "表样.xlsx", "草稿.xlsx", "-o", "上报.xlsx"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output == "")
    #expect(try jixiao.names() == ["上报.xlsx", "草稿.xlsx", "表样.xlsx"])
    #expect(PackageCheck.problems(in: try jixiao.content("上报.xlsx")) == [])
  }

  @Test func fillsAFolder() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    let result = try await jixiao.run(["fill", "--template", "表样.xlsx", "草稿.xlsx", "-o", "上报/", "--quiet"])
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(try jixiao.names().contains("上报/13030622P00556910018W补助办公经费.xlsx"))
  }

  @Test func writesToStandardOutputWhereAsked() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    let result = try await jixiao.shell(
      "\"$JIXIAO\" fill --template 表样.xlsx 草稿.xlsx -o - > 甲.xlsx && \"$JIXIAO\" fill --template 表样.xlsx 草稿.xlsx -o 乙.xlsx"
    )
    #expect(result.status == 0)
    #expect(try jixiao.content("甲.xlsx") == jixiao.content("乙.xlsx"))
  }

  @Test func whatHasNoPlaceMakesTheStatusOne() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    var submission = SmallSubmission()
    submission.projects[0].code = "P1"
    try jixiao.write(submission.json, to: "数据.json")
    let result = try await jixiao.run([
      "fill", "--template", "表样.xlsx", "数据.json", "-o", "上报.xlsx", "--lang", "en",
    ])
    #expect(result.status == 1)
    #expect(result.errors.contains("fill-validation-forbids 上报.xlsx｜项目绩效目标表!B3"))
    #expect(try jixiao.names().contains("上报.xlsx"))
  }

  /// A template whose labels no vocabulary knows says by marks where values belong.
  @Test func fillsWhereMarksSaySo() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    let template = WorkbookMaker([
      SheetMaker(
        "表",
        [
          CellMaker("A1", "工程号"), CellMaker("B1", "{{项目编码}}"), CellMaker("C1", "工程"),
          CellMaker("D1", "{{项目名称}}"), CellMaker("A2", "造价"), CellMaker("B2", "{{预算数}}"),
          CellMaker("A3", "甲类"), CellMaker("B3", "乙类"), CellMaker("C3", "丙类"), CellMaker("D3", "数"),
          CellMaker("A4", "{{一级指标}}"), CellMaker("B4", "{{二级指标}}"), CellMaker("C4", "{{三级指标}}"),
          CellMaker("D4", "{{指标值}}"),
        ])
    ])
    try jixiao.write(template.bytes(), to: "带标记.xlsx")
    let result = try await jixiao.run([
      "fill", "--template", "带标记.xlsx", "草稿.xlsx", "-o", "上报.xlsx", "--lang", "en",
    ])
    // The draft's other fields have no place here, which is said.
    #expect(result.status == 1 && result.errors.contains("fill-no-place"), "\(result.errors)")
    #expect(PackageCheck.problems(in: try jixiao.content("上报.xlsx")) == [])
    let cells = try await jixiao.run(["cells", "上报.xlsx"])
    #expect(cells.output.contains("表,B1,s,13030622P00556910018W\r\n"))
    #expect(cells.output.contains("表,D1,s,补助办公经费\r\n"))
    #expect(cells.output.contains("表,C4,s,") && cells.output.contains("表,C9,s,"), "\(cells.output)")
    #expect(!cells.output.contains("{{"))
  }

  /// A template that prints its levels has no rows for others: each indicator that is left out is named, and none of them
  /// is counted as filled in.
  @Test func everyIndicatorLeftOutIsNamed() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    var sheet = SmallForm.sheet("表")
    sheet.cells.removeAll { ["B2", "D2", "B3", "C5", "D5"].contains($0.reference) }
    sheet.cells += [CellMaker("A6", "填报说明：无"), CellMaker("D6", .formula("COUNTA(C5:C5)", cached: "0"))]
    try jixiao.write(WorkbookMaker([sheet]).bytes(), to: "表样二.xlsx")
    let indicators = (1...9).map { number in
      let level = number < 3 ? "数量指标" : "质量指标"
      return
        "{\"level1\": \"产出指标\", \"level2\": \"\(level)\", \"level3\": \"指标\(number)\", \"target\": {\"raw\": \"优\"}}"
    }
    let json =
      "{\"schema\": \"jixiao/submission/1\", \"projects\": [{\"code\": \"P1\", \"name\": \"普法\", \"unit\": {\"code\": \"315001\"}, "
      + "\"indicators\": [\(indicators.joined(separator: ","))]}]}"
    try jixiao.write(Array(json.utf8), to: "数据.json")
    let result = try await jixiao.run(["fill", "--template", "表样二.xlsx", "数据.json", "-o", "上报.xlsx"])
    #expect(result.status == 1)
    #expect(result.errors.contains("已写出 上报.xlsx（1 个项目、2 项指标）"), "\(result.errors)")
    for number in 3...9 { #expect(result.errors.contains("“指标\(number)”"), "\(result.errors)") }
    // The count below the table takes the new row in.
    let part = PackageParts(try jixiao.content("上报.xlsx"))?.text("xl/worksheets/sheet1.xml")
    #expect(part?.contains("<f>COUNTA(C5:C6)</f>") == true, "\(part ?? "")")
  }

  private static let wrongUses: [([String], Int32)] = [
    (["fill", "草稿.xlsx", "-o", "上报.xlsx"], 2),
    (["fill", "--template", "表样.xlsx", "-o", "上报.xlsx"], 2),
    (["fill", "--template", "表样.xlsx", "草稿.xlsx"], 2),
    (["fill", "--template", "表样.xlsx", "草稿.xlsx", "-o", "上报.xls"], 2),
    (["fill", "--template", "表样.xlsx", "草稿.xlsx", "-o", "表样.xlsx"], 2),
    (["fill", "--template", "表样.xlsx", "草稿.xlsx", "-o", "草稿.xlsx"], 2),
    (["fill", "--template", "表样.xlsx", "草稿.xlsx", "-o", "上报.xlsx", "--sheet", "没有"], 2),
    (["fill", "--template", "没有.xlsx", "草稿.xlsx", "-o", "上报.xlsx"], 3),
    (["fill", "--template", "表样.xlsx", "没有.xlsx", "-o", "上报.xlsx"], 3),
    (["fill", "--template", "表样.xlsx", "草稿.xlsx", "-o", "没有/上报.xlsx"], 5),
  ]

  @Test(arguments: wrongUses)
  func wrongUseWritesNothing(arguments: [String], status: Int32) async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    let before = try ["表样.xlsx", "草稿.xlsx"].map(jixiao.content)
    let result = try await jixiao.run(arguments)
    #expect(result.status == status, "\(result.errors)")
    #expect(!result.errors.isEmpty)
    #expect(try jixiao.names() == ["草稿.xlsx", "表样.xlsx"])
    #expect(try ["表样.xlsx", "草稿.xlsx"].map(jixiao.content) == before)
  }

  @Test func respectedProtectionIsReported() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    let result = try await jixiao.run([
      "fill", "--template", "表样.xlsx", "草稿.xlsx", "-o", "上报.xlsx", "--respect-protection",
    ])
    // The template leaves all fields open that are to be filled in, or says which are not.
    #expect(result.status == (result.errors.contains("fill-cell-locked") ? 1 : 0))
  }

  private static let hostile: Set = [
    "gigabyte in a part", "entity bomb", "nested 100,000 deep", "wrong checksum", "duplicate entry names",
    "cell at XFD1048576",
  ]

  @Test(arguments: HostileFile.all.filter { hostile.contains($0.name) })
  func hostileTemplatesEndInARefusal(file: HostileFile) async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    try jixiao.write(file.bytes(), to: "坏.xlsx")
    let result = try await jixiao.run(["fill", "--template", "坏.xlsx", "草稿.xlsx", "-o", "上报.xlsx"])
    #expect([3, 4].contains(result.status), "\(file) \(result.status)")
    #expect(try !jixiao.names().contains("上报.xlsx"))
  }

  // MARK: Whole or absent

  @Test func aKilledRunLeavesAWholeFileOrNone() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    _ = try await jixiao.run(["fill", "--template", "表样.xlsx", "草稿.xlsx", "-o", "全.xlsx"])
    let whole = try jixiao.content("全.xlsx")
    var random = SplitMix64(seed: 6)
    let lines = (0..<20).map { index in
      let delay = String(Int.random(in: 1010...1250, using: &random)).dropFirst()
      return "mkdir \(index); timeout -s KILL 0.\(delay) \"$JIXIAO\" fill --template 表样.xlsx 草稿.xlsx --quiet "
        + "-o \(index)/上报.xlsx"
    }
    _ = try await jixiao.shell(lines.joined(separator: "\n"))
    for path in try jixiao.names() where path.contains("/") {
      if path.hasSuffix("/上报.xlsx") {
        #expect(try jixiao.content(path) == whole)
      } else {
        #expect(path.hasSuffix(".tmp"), "\(path)")
      }
    }
  }

  @Test func aFullDiskLeavesNothing() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    // In blocks of 512 bytes: the workbook is larger than 4 KB.
    let result = try await jixiao.shell(
      "trap '' XFSZ; ulimit -f 8; \"$JIXIAO\" fill --template 表样.xlsx 草稿.xlsx -o 上报.xlsx 2>/dev/null")
    #expect(result.status == 5)
    #expect(try jixiao.names() == ["草稿.xlsx", "表样.xlsx"])
  }
}
