import Corrections
import Exchange
import OOXML
public import Wording

extension ApplyRefusal: Worded {
  public var id: String {
    switch reason {
    case .content(let reason):
      CorrectionRefusal(number: 0, correction: correction, reason: reason, place: nil).id
    case .noCell: "correction-without-cell"
    case .patch(let refusal): refusal.id
    case .readsBack: "correction-reads-back-differently"
    case .changesOthers: "correction-changes-others"
    }
  }

  public func text(in language: Language) -> String {
    let name = FieldName(correction).text(in: language)
    let new = correction.new?.description ?? (language == .chinese ? "（空）" : "(empty)")
    switch (reason, language) {
    case (.content(let reason), _):
      return CorrectionRefusal(number: 0, correction: correction, reason: reason, place: nil).text(
        in: language)
    case (.noCell, .chinese):
      return "\(name)：表里没有这一处自己的单元格（没有这一栏，或与别的内容合用一格），“\(new)”没有改上；请人工修改。"
    case (.noCell, .english):
      return
        "\(name): the form has no cell for this alone, so “\(new)” was not put in; please correct it by hand."
    case (.patch(let refusal), .chinese): return "\(name)：没有改动：\(refusal.text(in: language))"
    case (.patch(let refusal), .english): return "\(name): nothing was changed: \(refusal.text(in: language))"
    case (.readsBack(let found), .chinese):
      return "\(name)：应当改成“\(new)”，写进去再读出来却是“\(found?.description ?? "（空）")”，没有改动；请人工修改。"
    case (.readsBack(let found), .english):
      return
        "\(name): should become “\(new)” but would read “\(found?.description ?? "(empty)")”, so nothing was changed; "
        + "please correct it by hand."
    case (.changesOthers(let place), .chinese): return "\(name)：改这一处会连带改动\(place)，没有改动；请人工修改。"
    case (.changesOthers(let place), .english):
      return "\(name): \(place) would change as well, so nothing was changed; please correct it by hand."
    }
  }
}

/// What a correction is about: project, part and field.
struct FieldName {
  private let correction: Correction

  init(_ correction: Correction) {
    self.correction = correction
  }

  func text(in language: Language) -> String {
    let project = correction.project.flatMap { $0.code ?? $0.name }
    let parts = [project, correction.subject?.name(in: language), correction.path.name(in: language)]
    return parts.compactMap { $0 }.joined(separator: language == .chinese ? "，" : ", ")
  }
}

extension ApplyFailure: Worded {
  public var id: String {
    switch self {
    case .corrections(_, let refusal): refusal.id
    case .target(let refusal): refusal.id
    case .patch(_, let refusal): refusal.id
    case .outputIsInput: "output-is-input"
    case .endingDiffers: "output-ending-differs"
    case .severalSubmissions: "version-of-several-departments"
    case .changesOthers: "correction-changes-others"
    case .nothingApplied: "nothing-applied"
    case .encoding(let failure): failure.id
    case .output(let failure): failure.id
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.corrections(let path, let refusal), .chinese): "\(path)：\(refusal.text(in: language))"
    case (.corrections(let path, let refusal), .english): "\(path): \(refusal.text(in: language))"
    case (.target(let refusal), _): refusal.text(in: language)
    case (.patch(let path, let refusal), .chinese): "\(path) 没有更正：\(refusal.text(in: language))"
    case (.patch(let path, let refusal), .english): "\(path) was not corrected: \(refusal.text(in: language))"
    case (.outputIsInput(let path), .chinese): "输出文件 \(path) 就是输入文件，没有写出；原文件不会被覆盖，请换一个文件名。"
    case (.outputIsInput(let path), .english):
      "The output \(path) is an input, so nothing was written; inputs are never replaced. Give another name."
    case (.endingDiffers(let path, let ending), .chinese): "输出文件 \(path) 的后缀应当与被更正的文件相同（.\(ending)）；请改文件名。"
    case (.endingDiffers(let path, let ending), .english):
      "The output \(path) must end like the corrected file (.\(ending)); change the name."
    case (.severalSubmissions(let path), .chinese): "\(path) 里有好几个部门的申报数据，不能一起更正；请先分成每个部门一个文件。"
    case (.severalSubmissions(let path), .english):
      "\(path) holds several submissions, which can't be corrected together; divide it into a file for each."
    case (.changesOthers(let path, let place), .chinese): "\(path) 没有更正：这些更正会连带改动\(place)；请人工修改。"
    case (.changesOthers(let path, let place), .english):
      "\(path) was not corrected: \(place) would change as well; please correct it by hand."
    case (.nothingApplied, .chinese): "没有一处更正可以做，没有写出文件；原因见上面的提示。"
    case (.nothingApplied, .english):
      "No correction could be done, so no file was written; the reasons stand above."
    case (.encoding(let failure), _): failure.text(in: language)
    case (.output(let failure), _): failure.text(in: language)
    }
  }
}
