import Corrections
import OOXML
public import Wording

extension ConflictFileRefusal: Worded {
  public var id: String {
    switch self {
    case .workbook(let refusal): refusal.id
    case .noTable: "conflicts-without-table"
    case .columnTwice: "conflicts-column-twice"
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.workbook(let refusal), _): refusal.text(in: language)
    case (.noTable(let sheets), .chinese):
      "里面没有找到 jixiao 写出的冲突表（看过的工作表：\(sheets.prefix(10).joined(separator: "、"))）；"
        + "冲突表要有“选择”和“标识（勿改）”两栏，请用 --conflicts 重新写一份。"
    case (.noTable(let sheets), .english):
      "It has no table of conflicts as written here (sheets looked at: \(sheets.prefix(10).joined(separator: ", "))), which "
        + "has the columns Choice and Key (leave as it is); write it again with --conflicts."
    case (.columnTwice(let name, let sheet), .chinese):
      "工作表“\(sheet)”里有两栏“\(name)”，不知道以哪一栏为准；请删去多余的一栏。"
    case (.columnTwice(let name, let sheet), .english):
      "Sheet “\(sheet)” has the column “\(name)” twice, so that it is unknown which counts; take one out."
    }
  }
}

extension ConflictProblem: Worded {
  public var id: String {
    switch reason {
    case .malformedKey: "conflict-key-malformed"
    case .unknownConflict: "conflict-unknown"
    case .stale: "conflict-stale"
    case .unanswered: "conflict-unanswered"
    case .contradictory: "conflict-answers-differ"
    case .editedCell: "conflict-cell-edited"
    case .refused(let refusal): refusal.id
    case .missingRow: "conflict-without-row"
    }
  }

  public func text(in language: Language) -> String {
    let name = conflict.map { $0 + (language == .chinese ? "：" : ": ") } ?? ""
    return switch language {
    case .chinese: name + chinese
    case .english: name + english
    }
  }

  private var chinese: String {
    switch reason {
    case .malformedKey(let text): "“\(text)”不是 jixiao 写的标识，不知道这一行是哪一处冲突；请从原来的冲突表恢复，或者用 --conflicts 重新写一份。"
    case .unknownConflict: "这次合并没有这一处冲突：冲突表是按别的版本写的；请用 --conflicts 重新写一份再选。"
    case .stale: "写出冲突表以后，版本又改过（或者我方、对方对调了），这一行的选择不能再用；请用 --conflicts 重新写一份再选。"
    case .unanswered: "还没有选择；请填“原稿”“我方”或“对方”。"
    case .contradictory(let cell): "同一处冲突在 \(cell) 选得不一样；请只留一行。"
    case .editedCell(let column, let choice): "“\(column)”一栏的内容被改过，这里的改动不起作用；请恢复原样，把要的值填在“\(choice)”栏。"
    case .refused(let refusal): refusal.text(in: .chinese)
    case .missingRow: "冲突表里没有这一处的行；请用 --conflicts 重新写一份再选。"
    }
  }

  private var english: String {
    switch reason {
    case .malformedKey(let text):
      "“\(text)” is no key as written here, so that it is unknown which conflict the row is about; take it from the file as "
        + "it was written, or write the file again with --conflicts."
    case .unknownConflict:
      "This merge has no such conflict: the file was written for other versions. Write it again with --conflicts."
    case .stale:
      "A version was changed since the file was written, or the sides were exchanged, so that the choice says nothing; write "
        + "the file again with --conflicts."
    case .unanswered: "Nothing is chosen yet; put in Base, Ours or Theirs."
    case .contradictory(let cell): "\(cell) decides the same conflict otherwise; leave one of the rows."
    case .editedCell(let column, let choice):
      "The text under “\(column)” was changed, which has no effect; put it back and write the value you want under "
        + "“\(choice)”."
    case .refused(let refusal): refusal.text(in: .english)
    case .missingRow: "The file has no row for this; write it again with --conflicts."
    }
  }
}
