import Intake
import Wording

/// What `fill` says beside what ``ConvertMessage`` says of inputs and outputs.
enum FillMessage {
  case failed(FillFailure)

  /// The department's text has no place on a project's form.
  case textLeftOut

  /// More of the same kind than are listed.
  case moreAlike(Int, places: String)
}

extension FillMessage: Worded {
  var id: String {
    switch self {
    case .failed(let failure): failure.id
    case .textLeftOut: "text-left-out"
    case .moreAlike: "more-alike"
    }
  }

  func text(in language: Language) -> String {
    switch (self, language) {
    case (.failed(let failure), _): failure.text(in: language)
    case (.moreAlike(let count, let places), .chinese): "同样的情况另有 \(count) 处：\(places)。"
    case (.moreAlike(let count, let places), .english): "\(count) more of the same: \(places)."
    case (.textLeftOut, .chinese): "表样只有项目的内容，部门整体绩效目标没有填；需要时请用 jixiao convert 另写一个文件。"
    case (.textLeftOut, .english):
      "The template is for projects, so the department's text was not filled in; write it with jixiao convert if it is "
        + "needed."
    }
  }
}
