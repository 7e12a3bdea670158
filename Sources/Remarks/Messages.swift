import Exchange
import OOXML
import Review
import Spreadsheet
public import Wording

/// Sentences of notes and of the list of remarks.
enum RemarkPhrase {
  /// What a note says of a finding.
  static func note(_ finding: CheckFinding, in language: Language) -> String {
    var lines = [
      "\(finding.severity.name(in: language)) \(finding.rule)", finding.message.text(in: language),
    ]
    if let suggestion = finding.suggestion {
      lines.append(language == .chinese ? "建议：\(suggestion)" : "Suggestion: \(suggestion)")
    }
    return lines.joined(separator: "\n")
  }

  static func more(_ count: Int, in language: Language) -> String {
    language == .chinese
      ? "同样的情况另有 \(count) 处，没有逐条列出。" : "\(count) more of the same are not listed one by one."
  }

  /// The first is what stands for a mended cell.
  static func answers(in language: Language) -> [String] {
    language == .chinese ? ["已修改", "不修改，理由："] : ["Mended", "Left as it is because: "]
  }

  /// What the overview of several files is called.
  static func overview(in language: Language) -> String { language == .chinese ? "审核汇总" : "Review overview" }

  static func ready(_ isReady: Bool, in language: Language) -> String {
    switch language {
    case .chinese: isReady ? "是" : "否"
    case .english: isReady ? "yes" : "no"
    }
  }

  static func explanation(hasFindings: Bool, in language: Language) -> String {
    switch (language, hasFindings) {
    case (.chinese, true):
      "点“单元格”一栏可以跳到要改的地方，有意见的单元格标了颜色并带有批注。改好后请在“处理情况”一栏选“已修改”，不改的请写明理由，"
        + "再把本工作簿报回。请在这一栏答复，不要写在批注里：批注和颜色下次检查时会重新生成。"
    case (.chinese, false): "没有发现问题。"
    case (.english, true):
      "The column “Cell” leads to what is to be mended; such cells are coloured and have a note. Choose “Mended” under "
        + "“Answer”, or write why a cell is left as it is, and send this workbook back. Answer there, not in the notes: notes and "
        + "colours are made anew by the next check."
    case (.english, false): "Nothing was found."
    }
  }
}

extension RemarkNotice: Worded {
  public var id: String {
    switch self {
    case .threaded: "remark-beside-thread"
    case .unnoted: "remark-without-note"
    case .unmarked: "remark-without-mark"
    }
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .threaded(let sheet, let cells):
      "工作表“\(sheet)”的 \(RemarkNotice.listed(cells, "、"))已有对话式批注，意见只标了颜色并写在“审核意见”表里。"
    case .unnoted(let sheet, let cells):
      "工作表“\(sheet)”的批注图形无法识别，\(RemarkNotice.listed(cells, "、"))的意见只标了颜色并写在“审核意见”表里。"
    case .unmarked(let sheet): "工作簿没有样式，工作表“\(sheet)”的单元格没有标颜色，意见在批注和“审核意见”表里。"
    }
  }

  private var english: String {
    switch self {
    case .threaded(let sheet, let cells):
      "\(RemarkNotice.listed(cells, ", ")) of sheet “\(sheet)” has a threaded comment already, so the remark is a mark and on the list only."
    case .unnoted(let sheet, let cells):
      "The drawing of notes of sheet “\(sheet)” can't be read, so remarks on \(RemarkNotice.listed(cells, ", ")) are marks and on the list only."
    case .unmarked(let sheet):
      "The workbook has no styles, so cells of sheet “\(sheet)” have no mark; see the notes and the list."
    }
  }

  private static func listed(_ cells: [CellReference], _ separator: String) -> String {
    let shown = cells.prefix(5).map(\.description).joined(separator: separator)
    return cells.count > 5 ? shown + "…" : shown
  }
}

extension RemarkFailure: Worded {
  public var id: String {
    switch self {
    case .notAWorkbook: "remark-not-a-workbook"
    case .patch(_, let refusal): refusal.id
    case .outputIsInput: "output-is-input"
    case .needsFolder: "remark-needs-folder"
    case .endingDiffers: "output-ending-differs"
    case .output(let failure): failure.id
    }
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .notAWorkbook(let path):
      "“\(path)”不是 Excel 工作簿，没有单元格可以写批注；请对它原来的 .xlsx 文件检查，或先用 jixiao convert 转换成 .xlsx。"
    case .patch(let path, let refusal): "“\(path)”：\(refusal.text(in: .chinese))"
    case .outputIsInput(let path): "输出“\(path)”就是要检查的文件，不能覆盖；请换一个文件名。"
    case .needsFolder(let count): "有 \(count) 个文件，要写进一个文件夹；请在输出名后面加上“/”，例如 审核/。"
    case .endingDiffers(let path, let ending):
      "输出“\(path)”的后缀要和原文件一样，写成 .\(ending)，否则 Excel 打不开。"
    case .output(let failure): failure.text(in: .chinese)
    }
  }

  private var english: String {
    switch self {
    case .notAWorkbook(let path):
      "“\(path)” is no Excel workbook and has no cells for notes; check the .xlsx that it came from, or convert it to .xlsx first."
    case .patch(let path, let refusal): "“\(path)”: \(refusal.text(in: .english))"
    case .outputIsInput(let path):
      "The output “\(path)” is an input, which is never replaced; choose another name."
    case .needsFolder(let count):
      "\(count) files need a folder for what is written; end the output's name with “/”, as in reviewed/."
    case .endingDiffers(let path, let ending):
      "The output “\(path)” must end in .\(ending) like the input, or Excel won't open it."
    case .output(let failure): failure.text(in: .english)
    }
  }
}
