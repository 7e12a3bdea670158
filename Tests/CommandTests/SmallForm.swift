import TestSupport

/// Workbooks with a form of one indicator, for tests of what the program does with files.
enum SmallForm {
  /// A sheet with the form.
  static func sheet(_ name: String = "绩效表", code: String = "13030622P005567100047") -> SheetMaker {
    SheetMaker(
      name,
      [
        CellMaker("A1", "315001 司法局本级"), CellMaker("D1", "单位：元"),
        CellMaker("A2", "项目编码"), CellMaker("B2", code), CellMaker("C2", "项目名称"), CellMaker("D2", "公共法律服务"),
        CellMaker("A3", "预算数"), CellMaker("B3", "160000.00"),
        CellMaker("A4", "一级指标"), CellMaker("B4", "二级指标"), CellMaker("C4", "三级指标"), CellMaker("D4", "指标值"),
        CellMaker("A5", "产出指标"), CellMaker("B5", "数量指标"), CellMaker("C5", "办理件数"), CellMaker("D5", "≥400 件"),
      ])
  }

  /// A sheet that holds no form.
  static func otherSheet(_ name: String) -> SheetMaker {
    SheetMaker(name, [CellMaker("A1", "姓名"), CellMaker("B1", "电话")])
  }

  static func workbook(_ sheets: [SheetMaker] = [sheet()]) -> WorkbookMaker { WorkbookMaker(sheets) }
}
