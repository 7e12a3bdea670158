import TestSupport

/// A workbook with a list of indicators as departments write them: with a title or without, levels merged or repeated,
/// headings again after page breaks, notes, sums, blanks, and mistakes.
struct RandomList {
  private var random: SplitMix64
  private var cells: [CellMaker] = []
  private var merges: [String] = []
  private var row = 0
  private let hasTitle: Bool
  private let hasYear: Bool
  private let hasCode: Bool
  private let departments: Int

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    hasTitle = Bool.random(using: &random)
    hasYear = Int.random(in: 0..<4, using: &random) == 0
    hasCode = Int.random(in: 0..<6, using: &random) > 0
    departments = Int.random(in: 1...3, using: &random)
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  private var titles: [String] {
    (hasYear ? ["年度"] : []) + ["预算单位编码", "预算单位名称"] + (hasCode ? ["项目编码"] : [])
      + ["项目名称", "预算数（元）", "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "备注"]
  }

  /// - Parameter projects: how many the list has.
  mutating func workbook(projects: Int, sheet: String = "明细") -> [UInt8] {
    if hasTitle {
      write(["2022年度项目支出绩效目标表"])
      merges.append("A1:F1")
      write(["预算单位：315001 本级　单位：元"])
    }
    write(titles)
    for project in 0..<projects {
      if chance(9) { write(titles) }
      if chance(15) { write(hasCode ? ["", "", "小计"] : ["小计"]) }
      writeProject(project, count: Int.random(in: 1...6, using: &random))
    }
    if chance(2) { write(["备注：以上数据由财务科提供"]) }
    if chance(2) { write(["填报人：张三"]) }
    return WorkbookMaker([SheetMaker(sheet, cells, merges: merges)]).bytes()
  }

  private mutating func writeProject(_ number: Int, count: Int) {
    let department = 315 + number * departments / 40 % departments
    let unit = ["\(department)00\(1 + number % 3)", chance(12) ? "另一个名称" : "单位\(department)-\(number % 3)"]
    let repeats = !chance(3)
    let mergesCode = hasCode && !repeats && count > 1 && chance(2)
    let first = row + 1
    for index in 0..<count {
      let says = index == 0 || repeats
      let name = says || !mergesCode && chance(2) ? "项目\(number)" : ""
      var texts = hasYear ? [says ? "2022" : ""] : []
      texts += says ? unit : ["", ""]
      if hasCode { texts.append(says ? "P\(1000 + number)" : "") }
      texts += [name, says ? chance(20) ? "不详" : "\(number + 1)00.00" : ""]
      texts += index == 0 || chance(3) ? ["产出指标", "数量指标"] : ["", ""]
      texts += [
        "指标\(number)-\(index)", chance(4) ? "" : "描述\(index)", target(index), chance(30) ? "'=A1" : "",
      ]
      write(texts)
      if chance(25) { cells.append(CellMaker("R\(row)", "别的话\(row)")) }
    }
    guard mergesCode, let column = titles.firstIndex(of: "项目编码") else { return }
    let letter = Character(Unicode.Scalar(UInt8(65 + column)))
    merges.append("\(letter)\(first):\(letter)\(row)")
  }

  private mutating func target(_ index: Int) -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: "12月底前"
    case 1: "≥9\(index)%"
    case 2: "400"
    case 3: ""
    case 4: "≤3元"
    default: "≥\(index + 1) 件"
    }
  }

  private mutating func write(_ texts: [String]) {
    row += 1
    for (column, text) in texts.enumerated() where !text.isEmpty {
      let letter = Character(Unicode.Scalar(UInt8(65 + column)))
      if Double(text) != nil, chance(2) {
        cells.append(CellMaker("\(letter)\(row)", .number(text)))
      } else {
        cells.append(CellMaker("\(letter)\(row)", text))
      }
    }
  }
}
