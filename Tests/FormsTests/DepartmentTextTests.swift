import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing

@Suite struct DepartmentTextTests {
  private func text(of sketch: SheetSketch) -> (DepartmentTextReader, SheetMap)? {
    let map = SheetRecogniser().recognise(sketch.sheet)
    return map.texts.first.map { (DepartmentTextReader($0, on: sketch.sheet), map) }
  }

  private var sketch: SheetSketch {
    var sketch = SheetSketch()
    sketch.row(1, "秦皇岛市抚宁区司法局2022年部门整体绩效目标")
    sketch.row(2, "类别", "序号", "名称", "内容")
    sketch.row(3, "总体绩效目标", "（一）", "标题一", "内容 一")
    sketch.row(4, "", "（二）", "标题二", "内容二")
    sketch.row(5, "分项绩效目标", "1", "普法", "指标一")
    sketch.row(6, "工作保障措施", "（一）", "制度", "措施一")
    return sketch
  }

  @Test func readsThePartsAndWhoseTheyAre() throws {
    let (reader, map) = try #require(text(of: sketch))
    #expect(
      reader.objectives()
        == OverallObjectives(
          objectives: [
            TitledParagraph(title: "标题一", text: "内容一"), TitledParagraph(title: "标题二", text: "内容二"),
          ],
          subObjectives: [SubObjective(name: "普法", indicator: "指标一")],
          measures: [TitledParagraph(title: "制度", text: "措施一")]))
    #expect(reader.fiscalYears == [2022])
    #expect(reader.departmentNames == ["秦皇岛市抚宁区司法局"])
    #expect(reader.departmentCodes == [])
    #expect(map.problems == [])
  }

  @Test func restOfAParagraphIsJoined() throws {
    var sketch = sketch
    sketch.row(7, "", "", "", "的下半句")
    let (reader, _) = try #require(text(of: sketch))
    #expect(reader.objectives()?.measures.last?.text == "措施一的下半句")
  }

  /// Where the numbers' column comes first, a signature below the table stands in it.
  @Test func aSignatureInTheNumbersColumnIsNoParagraph() throws {
    var sketch = SheetSketch()
    sketch.row(1, "司法局2022年部门整体绩效目标")
    sketch.row(2, "序号", "类别", "名称", "内容")
    sketch.row(3, "1", "总体绩效目标", "标题一", "内容一")
    sketch.row(4, "填报人：张三")
    let (reader, map) = try #require(text(of: sketch))
    #expect(reader.objectives()?.objectives == [TitledParagraph(title: "标题一", text: "内容一")])
    #expect(map.problems.map { "\($0.reason.id) \($0.cell)" } == ["note-not-taken A4"])
  }

  @Test func unknownCategoryIsReported() throws {
    var sketch = sketch
    sketch.row(7, "其他", "1", "名", "文")
    let (reader, map) = try #require(text(of: sketch))
    #expect(reader.objectives()?.measures.count == 1)
    #expect(map.problems.map(\.reason.id).contains("category-unknown"))
    #expect(map.problems.map { "\($0.cell)" } == ["A7", "B7", "C7", "D7"])
  }

  @Test func yearAndDepartmentMayStandInColumns() throws {
    var sketch = SheetSketch()
    sketch.row(1, "类别", "序号", "名称", "内容", "年度", "部门编码", "部门名称")
    sketch.row(2, "总体绩效目标", "（一）", "标题", "内容", "2023", "315", "司法局")
    let (reader, map) = try #require(text(of: sketch))
    #expect(reader.fiscalYears == [2023])
    #expect(reader.departmentNames == ["司法局"])
    #expect(reader.departmentCodes == ["315"])
    #expect(map.problems == [])
  }

  @Test(
    arguments: [
      ("秦皇岛市抚宁区司法局2022年部门整体绩效目标", "秦皇岛市抚宁区司法局", 2022),
      ("2022年秦皇岛市抚宁区司法局部门整体绩效目标", "秦皇岛市抚宁区司法局", 2022),
      ("一、司法局2022年度部门整体绩效目标", "司法局", 2022),
      ("司法局2022年部门预算整体绩效目标", "司法局", 2022),
      ("司法局二〇二二年部门整体绩效目标", "司法局", 2022),
      ("司法局 2 0 2 2 年部门整体绩效目标：", "司法局", 2022),
      ("司法局\u{200B}2022年部门整体绩效目标", "司法局", 2022),
      ("司法局部门整体绩效目标", "司法局", nil), ("2022年部门整体绩效目标", nil, 2022), ("部门整体绩效目标", nil, nil),
    ] as [(String, String?, Int?)])
  func titleStatesDepartmentAndYear(title: String, name: String?, year: Int?) throws {
    var sketch = sketch
    sketch.put(.text(title), at: "A1")
    let (reader, _) = try #require(text(of: sketch))
    #expect(reader.departmentNames == (name.map { [$0] } ?? []))
    #expect(reader.fiscalYears == (year.map { [$0] } ?? []))
  }

  @Test func signaturesAfterTheTextAreNoItems() throws {
    var sketch = sketch
    sketch.row(7, "", "", "填报人：张三")
    let (reader, map) = try #require(text(of: sketch))
    #expect(reader.objectives()?.measures.count == 1)
    #expect(map.problems.map(\.reason.id) == ["note-not-taken"])
  }
}
