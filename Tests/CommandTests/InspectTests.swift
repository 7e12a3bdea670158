import Foundation
import TestSupport
import Testing

/// `jixiao inspect`, run as a user runs it.
@Suite struct InspectTests {
  private static let drafts = [
    "司法局2022年绩效文本.xlsx", "司法局2022年绩效目标表（合并）.xlsx", "司法局2022年绩效文本（粘贴稿）.xlsx",
    "司法局2022年绩效指标明细.xlsx", "公证处补助办公经费.xlsx",
  ]

  /// A form with a misspelt label and a remark, a sheet of another kind, a hidden one.
  private var workbook: WorkbookMaker {
    var form = SmallForm.sheet()
    form.cells += [CellMaker("A7", "绩效目际"), CellMaker("B7", "做好\n工作"), CellMaker("H2", "随手一记")]
    return SmallForm.workbook([
      form, SmallForm.otherSheet("通讯录"), SmallForm.sheet("旧表").hidden(),
    ])
  }

  @Test func pageShowsFieldsLabelsCellsAndWhatWasNotTaken() async throws {
    let result = try await answer([])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(
      result.output == """
        草稿.xlsx
        年度：表上没有写；部门：表上没有写

        工作表 1“绩效表”：1 张绩效目标表
          第 1 张（没有标题），金额单位：元
            栏目      代号          单元格  凭哪个标签      内容
            预算单位  unit          A1      （没有标签）    315001 司法局本级
            项目编码  code          B2      项目编码（A2）  13030622P005567100047
            项目名称  name          D2      项目名称（C2）  公共法律服务
            预算数    budget.total  B3      预算数（A3）    160000.00
            指标 1 项，栏目：一级指标 A4、二级指标 B4、三级指标 C4、指标值 D4
              序号  单元格  一级指标  二级指标  三级指标  指标值
              1     A5…D5   产出指标  数量指标  办理件数  ≥400 件
          问题 3 处，其中 3 个单元格的内容没有采用：
            警告 content-not-taken H2：“随手一记”不属于任何栏目，未采用。
            警告 label-misspelt A7：“绩效目际”不是认识的栏目名称，它和它的内容未采用；是不是“绩效目标”写错了？请改正后重试。
            警告 content-not-taken B7：“做好↵工作”不属于任何栏目，未采用。

        工作表 2“通讯录”：没有认出绩效目标表

        工作表 3“旧表”（隐藏）：没有读取；如需读取请加 --hidden

        共 3 张工作表，认出 1 张绩效目标表、1 项指标；没有采用的单元格 3 个。

        """)
  }

  @Test func hiddenSheetsAreReadWhereAsked() async throws {
    let result = try await answer(["--hidden", "--lang", "en"])
    #expect(result.output.contains("Sheet 3 “旧表” (hidden): 1 form(s)\n"))
    #expect(result.output.hasSuffix("2 form(s) and 2 indicator(s) recognised; 3 cell(s) not taken.\n"))
  }

  @Test func linesKeepToTheWidth() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let path = ProjectFolder.draft(Self.drafts[0]).path
    let result = try await jixiao.run(["inspect", path], environment: ["COLUMNS": "100"])
    #expect(result.status == 0)
    for line in result.output.split(separator: "\n") where line.hasPrefix("    ") && !line.contains("栏目：") {
      #expect(terminalColumns(line) <= 100, "\(line)")
    }
  }

  /// The drafts have nothing that is not taken and no label that looks misspelt.
  @Test func jsonKeepsToItsSchema() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var documents: [[UInt8]] = []
    for draft in Self.drafts {
      let result = try await jixiao.run(["inspect", ProjectFolder.draft(draft).path, "--format", "json"])
      #expect(result.status == 0)
      #expect(result.output.contains("\"untaken\": 0") && !result.output.contains("\"untaken\": true"))
      #expect(!result.output.contains("label-misspelt") && !result.output.contains("value-like-label"))
      documents.append(Array(result.output.utf8))
    }
    let template = ProjectFolder.template("项目绩效目标表.xlsx").path
    documents.append(Array(try await jixiao.run(["inspect", template, "--format", "json"]).output.utf8))
    let misspelt = try await answer(["--format", "json", "--hidden"])
    documents.append(Array(misspelt.output.utf8))
    #expect(
      try JSONSchemaCheck.faults(in: documents, schema: "inspection-1")
        == Array(repeating: nil, count: documents.count))
    let broken = [
      ("jixiao/inspection/1", "jixiao/inspection/2"), ("\"budget.total\"", "\"budget.sum\""),
      ("\"severity\": \"warning\"", "\"severity\": \"grave\""), ("\"untaken\": 3", "\"untaken\": \"3\""),
      ("\"H2\"", "\"2H\""), ("\"status\": \"recognised\"", "\"status\": \"read\""),
    ].map { misspelt.output.replacingOccurrences(of: $0.0, with: $0.1) }
    #expect(broken.allSatisfy { $0 != misspelt.output })
    let faults = try JSONSchemaCheck.faults(in: broken.map { Array($0.utf8) }, schema: "inspection-1")
    #expect(faults.allSatisfy { $0 != nil })
  }

  /// What `convert --sources` names and what `inspect` names are the same cells.
  @Test func cellsAreThoseThatConvertReads() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let path = ProjectFolder.draft(Self.drafts[0]).path
    let output = try await jixiao.run(["inspect", path, "--format", "json"]).output
    let inspected = try JSONDecoder().decode(Inspected.self, from: Data(output.utf8))
    let converted = try await jixiao.run(["convert", path, "--sources", "--quiet"])
    let fields = inspected.sheets.flatMap { sheet in
      sheet.forms.flatMap { $0.fields + $0.indicators.flatMap(\.fields) }.map { (sheet.name, $0) }
    }
    #expect(fields.count > 300)
    for (sheet, field) in fields {
      for cell in field.cells {
        #expect(converted.output.contains("\"\(sheet)!\(cell)\""), "\(sheet)!\(cell)")
      }
    }
  }

  @Test func marksOfATemplateAreShown() async throws {
    let sheet = SheetMaker(
      "模板",
      [
        CellMaker("A1", "工程"), CellMaker("B1", "{{项目名称}}"), CellMaker("A2", "甲"), CellMaker("B2", "乙"),
        CellMaker("A3", "{{三级指标}}"), CellMaker("B3", "{{指标值}}"), CellMaker("D1", "{{指标直}}"),
      ])
    let result = try await answer([], WorkbookMaker([sheet]).bytes())
    #expect(result.status == 0)
    #expect(result.output.contains("    项目名称  name  B1      工程（A1）  （空）\n"))
    #expect(result.output.contains("    模板行（标记处待填）：第 3 行\n"))
    #expect(result.output.contains("marker-unknown D1：没有“指标直”这个栏目"))
    #expect(result.output.contains("“{{指标值}}”"))
  }

  @Test func aUsersLabelsAreKnown() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(VocabularyFileTests.strangeForm.bytes(), to: "草稿.xlsx")
    try jixiao.write(Array("项目名称: 工程名称\n指标值: 考核标准\n".utf8), to: "栏目.yaml")
    let plain = try await jixiao.run(["inspect", "草稿.xlsx"])
    #expect(plain.output.contains("没有采用的单元格 4 个"))
    let told = try await jixiao.run(["inspect", "草稿.xlsx", "--vocabulary", "栏目.yaml"])
    #expect(told.output.contains("项目名称  name          D2      工程名称（C2）  公共法律服务\n"))
    #expect(told.output.contains("没有采用的单元格 0 个"))
    try jixiao.write(Array("工程: 甲".utf8), to: "栏目.yaml")
    let wrong = try await jixiao.run(["inspect", "草稿.xlsx", "--vocabulary", "栏目.yaml"])
    #expect(wrong.status == 2)
    #expect(wrong.output.isEmpty)
  }

  @Test func filesOfOtherKindsAreToldApart() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission(year: 2022).json, to: "数据.json")
    let json = try await jixiao.run(["inspect", "数据.json"])
    #expect(json.status == 3)
    #expect(json.errors.hasPrefix("错误：数据.json：这是 JSON 数据"))
    #expect(try await jixiao.run(["inspect", "没有.xlsx"]).status == 3)
    #expect(try await jixiao.run(["inspect"]).status == 2)
    try jixiao.write(SmallForm.workbook([SmallForm.otherSheet("通讯录")]).bytes(), to: "别的.xlsx")
    let other = try await jixiao.run(["inspect", "别的.xlsx"])
    #expect(other.status == 0)
    #expect(other.output.contains("工作表 1“通讯录”：没有认出绩效目标表\n"))
    try jixiao.write(Array("项目名称,一级指标,二级指标,三级指标,指标值\n甲,产出指标,数量指标,乙,≥1次\n".utf8), to: "明细.csv")
    let list = try await jixiao.run(["inspect", "明细.csv"])
    #expect(list.output.contains("工作表 1“明细.csv”：1 张绩效目标表\n"))
    #expect(list.output.contains("明细清单"))
  }

  @Test func theYearOnTheCommandLineIsSaid() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let result = try await jixiao.run(["inspect", ProjectFolder.draft(Self.drafts[0]).path, "--year", "2024"])
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("警告：") && result.errors.contains("--year"))
  }

  private func answer(_ arguments: [String], _ bytes: [UInt8]? = nil) async throws -> JixiaoProcess.Result {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(bytes ?? workbook.bytes(), to: "草稿.xlsx")
    return try await jixiao.run(["inspect", "草稿.xlsx"] + arguments)
  }
}

/// As much of the JSON as names cells.
private struct Inspected: Decodable {
  struct Sheet: Decodable {
    let name: String
    let forms: [Form]
  }

  struct Form: Decodable {
    let fields: [Field]
    let indicators: [Indicator]
  }

  struct Indicator: Decodable {
    let fields: [Field]
  }

  struct Field: Decodable {
    let cells: [String]
  }

  let sheets: [Sheet]
}
