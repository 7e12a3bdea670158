import Exchange
import Intake
import OOXML
public import Wording

extension MergeFailure: Worded {
  public var id: String {
    switch self {
    case .base(let refusal): refusal.id
    case .decisions(_, let refusal): refusal.id
    case .outputIsInput: "output-is-input"
    case .sameOutput: "same-output"
    case .workbook(let refusal): refusal.id
    case .notAWorkbook: "merge-into-no-workbook"
    case .endingDiffers: "output-ending-differs"
    case .patch(_, let refusal): refusal.id
    case .withoutPlace: "merge-without-place"
    case .readsBackDifferently: "merge-reads-back-differently"
    case .conversion(let failure): failure.id
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
    case .base(let refusal): refusal.text(in: .chinese)
    case .decisions(let path, let refusal): "\(path)：\(refusal.text(in: .chinese))"
    case .outputIsInput(let path): "输出文件 \(path) 就是输入文件，没有写出；原文件不会被覆盖，请换一个文件名。"
    case .sameOutput(let path): "合并结果和冲突表不能写进同一个文件 \(path)；请给 --conflicts 换一个文件名。"
    case .workbook(let refusal): refusal.text(in: .chinese)
    case .notAWorkbook(let path): "\(path) 不是 Excel 工作簿，不能用 --into；请去掉 --into，用 -o 写成新文件。"
    case .endingDiffers(let path, let ending): "输出文件 \(path) 的后缀应当与 --into 的工作簿相同（.\(ending)）；请改文件名。"
    case .patch(let path, let refusal): "\(path) 没有改：\(refusal.text(in: .chinese))"
    case .withoutPlace(let path, let parts):
      "\(path) 的原表里放不下这些改动，没有写出：\(listed(parts, .chinese))；请去掉 --into，用 -o 写成新工作簿。"
    case .readsBackDifferently(let path, let parts):
      "改进 \(path) 再读出来与合并结果不一致，没有写出：\(listed(parts, .chinese))；请去掉 --into，用 -o 写成新工作簿。"
    case .conversion(let failure): failure.text(in: .chinese)
    case .output(let failure): failure.text(in: .chinese)
    }
  }

  private var english: String {
    switch self {
    case .base(let refusal): refusal.text(in: .english)
    case .decisions(let path, let refusal): "\(path): \(refusal.text(in: .english))"
    case .outputIsInput(let path):
      "The output \(path) is an input, so nothing was written; inputs are never replaced. Give another name."
    case .sameOutput(let path):
      "The result and the conflicts can't go into one file, \(path); give --conflicts another name."
    case .workbook(let refusal): refusal.text(in: .english)
    case .notAWorkbook(let path):
      "\(path) is no workbook, so --into can't be used; leave it out and write a new file with -o."
    case .endingDiffers(let path, let ending):
      "The output \(path) must end like the workbook of --into (.\(ending)); change the name."
    case .patch(let path, let refusal): "\(path) was not changed: \(refusal.text(in: .english))"
    case .withoutPlace(let path, let parts):
      "The forms of \(path) have no place for these, so nothing was written: \(listed(parts, .english)). Leave out --into and "
        + "write a new workbook with -o."
    case .readsBackDifferently(let path, let parts):
      "Put into \(path), these would not be read as merged, so nothing was written: \(listed(parts, .english)). Leave out "
        + "--into and write a new workbook with -o."
    case .conversion(let failure): failure.text(in: .english)
    case .output(let failure): failure.text(in: .english)
    }
  }

  /// The first few names, and how many there are.
  private func listed(_ parts: [MergedPart], _ language: Language) -> String {
    let shown = parts.prefix(5).map { $0.text(in: language) }.joined(
      separator: language == .chinese ? "；" : "; ")
    guard parts.count > 5 else { return shown }
    return language == .chinese ? "\(shown)等 \(parts.count) 处" : "\(shown) … \(parts.count) in all"
  }
}
