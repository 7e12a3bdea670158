import BudgetModel
import Corrections
import Spreadsheet
import Wording

/// A column of a list of corrections in CSV.
enum CorrectionColumn: String, CaseIterable {
  case projectCode = "项目编码"
  case projectName = "项目名称"
  case unitCode = "单位编码"
  case unitName = "单位名称"

  /// What the form calls the field: for people.
  case fieldName = "栏目"
  case level2 = "二级指标"

  /// What the part is called that the field belongs to: an indicator's name, a paragraph's title, a month.
  case part = "名称"
  case old = "原值"
  case new = "新值"

  /// Where the old value stood: for people.
  case place = "位置"

  /// The field's path: for the program.
  case path = "字段"

  /// The columns that a list can't do without.
  static let required: [CorrectionColumn] = [.old, .new, .path]

  func text(of correction: Correction, at old: Statement?) -> String {
    switch self {
    case .projectCode: correction.project?.code ?? ""
    case .projectName: correction.project?.name ?? ""
    case .unitCode: correction.project?.unitCode ?? ""
    case .unitName: correction.project?.unitName ?? ""
    case .fieldName: correction.path.name(in: .chinese)
    case .level2: correction.level2 ?? ""
    case .part: correction.subject?.name(in: .chinese) ?? ""
    case .old: correction.old?.description ?? ""
    case .new: correction.new?.description ?? ""
    case .place: old.map(CorrectionColumn.place) ?? ""
    case .path: correction.path.description
    }
  }

  private static func place(of statement: Statement) -> String {
    let cells = statement.source?.cells.map(\.description).joined(separator: "、") ?? ""
    let sheet = [statement.sheet ?? "", cells].filter { !$0.isEmpty }.joined(separator: "!")
    return [statement.file ?? "", sheet].filter { !$0.isEmpty }.joined(separator: "｜")
  }
}

extension Correction {
  fileprivate var level2: String? {
    if case .indicator(let level2, _) = subject { level2 } else { nil }
  }
}
