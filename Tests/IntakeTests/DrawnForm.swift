import TestSupport

/// A form as a clerk fills it in, for tests of what a check finds: right in all that errors are about.
struct DrawnForm {
  var code = "13030622P005567100047"
  var name = "公共法律服务"
  var total = "160000.00"
  var unitLabel = "单位：元"
  var year = "2022"

  /// Cells beside those of the form, or in their place.
  var others: [CellMaker] = []

  private static let indicators = [
    ["产出指标", "数量指标", "办理件数", "≥400件"], ["产出指标", "质量指标", "办结率", "≥95%"],
    ["产出指标", "时效指标", "办结时间", "12月底前"], ["产出指标", "成本指标", "办案成本", "≤160000元"],
    ["效益指标", "社会效益指标", "知晓率", "≥90%"], ["满意度指标", "服务对象满意度指标", "群众满意度", "≥95%"],
  ]

  func sheet(_ sheetName: String = "表") -> SheetMaker {
    var cells: [String: CellMaker] = [:]
    func put(_ reference: String, _ text: String) {
      if !text.isEmpty { cells[reference] = CellMaker(reference, text) }
    }
    put("A1", "\(name)绩效目标表")
    put("D1", unitLabel)
    put("A2", "预算单位")
    put("B2", "315001 司法局本级")
    put("C2", "预算年度")
    put("D2", year)
    put("A3", "项目编码")
    put("B3", code)
    put("C3", "项目名称")
    put("D3", name)
    put("A4", "预算数")
    put("B4", total)
    put("A5", "绩效目标")
    put("B5", "1.全年办理法律援助案件400件以上")
    for (column, label) in zip("ABCD", ["一级指标", "二级指标", "三级指标", "指标值"]) { put("\(column)6", label) }
    for (row, texts) in Self.indicators.enumerated() {
      for (column, text) in zip("ABCD", texts) { put("\(column)\(row + 7)", text) }
    }
    for cell in others { cells[cell.reference] = cell }
    return SheetMaker(sheetName, cells.values.sorted { ($0.row, $0.reference) < ($1.row, $1.reference) })
  }

  func workbook() -> [UInt8] { WorkbookMaker([sheet()]).bytes() }
}

extension CellMaker {
  fileprivate var row: Int { Int(reference.drop { $0.isLetter }) ?? 0 }
}
