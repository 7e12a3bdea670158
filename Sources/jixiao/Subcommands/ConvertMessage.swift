import Forms
import Intake
import Reports
import Review
import Wording

/// What `convert` says about its inputs and outputs.
enum ConvertMessage {
  /// A sentence about an input as a whole.
  case about(path: String, String)
  case read(InputContent)
  case written(path: String, ContentCounts)
  case failed(ConversionFailure)

  /// A suggestion was taken.
  case changed(SuggestedChange)

  /// The list went to standard output, which has no place for a second file.
  case textLeftOut

  /// More of the same kind than are listed.
  case moreAlike(Int, cells: String)
}

extension ConvertMessage: Worded {
  var id: String {
    switch self {
    case .about: "about-input"
    case .read: "input-read"
    case .written: "output-written"
    case .failed(let failure): failure.id
    case .changed: "suggestion-taken"
    case .textLeftOut: "text-left-out"
    case .moreAlike: "more-alike"
    }
  }

  func text(in language: Language) -> String {
    switch (self, language) {
    case (.about(let path, let sentence), .chinese): "\(path.isEmpty ? "“”" : path)：\(sentence)"
    case (.about(let path, let sentence), .english): "\(path.isEmpty ? "“”" : path): \(sentence)"
    case (.read(let content), _): read(content, in: language)
    case (.written(let path, let contents), .chinese): "已写出 \(path)（\(counts(contents, in: language))）"
    case (.written(let path, let contents), .english): "Wrote \(path) (\(counts(contents, in: language)))"
    case (.failed(let failure), _): failure.text(in: language)
    case (.changed(let change), .chinese):
      "已采用建议 \(change.place.text(of: change.field, in: language))：“\(change.old)”改为“\(change.new)”"
    case (.changed(let change), .english):
      "Took the suggestion at \(change.place.text(of: change.field, in: language)): “\(change.old)” became “\(change.new)”"
    case (.textLeftOut, .chinese): "标准输出只写了指标明细，没有写部门整体绩效目标；请用 -o 文件名.csv，会另写一个文件。"
    case (.textLeftOut, .english):
      "Standard output took the list of indicators alone, not the department's text; with -o NAME.csv it gets a file of "
        + "its own."
    case (.moreAlike(let count, let cells), .chinese): "同样的情况另有 \(count) 处：\(cells)。"
    case (.moreAlike(let count, let cells), .english): "\(count) more of the same: \(cells)."
    }
  }

  private func read(_ content: InputContent, in language: Language) -> String {
    let counts = counts(content.counts, in: language)
    let untaken = content.problems.count(where: \.isUntakenContent)
    switch language {
    case .chinese:
      return "\(content.path)：读到 \(counts)" + (untaken > 0 ? "；有 \(untaken) 个单元格的内容没有采用" : "")
    case .english:
      return "\(content.path): read \(counts)"
        + (untaken > 0 ? "; the content of \(untaken) cells was not taken" : "")
    }
  }

  private func counts(_ contents: ContentCounts, in language: Language) -> String {
    var parts: [String] = []
    switch language {
    case .chinese:
      if contents.projects > 0 || contents.paragraphs == 0 {
        parts.append("\(contents.projects) 个项目、\(contents.indicators) 项指标")
      }
      if contents.paragraphs > 0 { parts.append("部门整体绩效目标 \(contents.paragraphs) 条") }
      return parts.joined(separator: "，")
    case .english:
      if contents.projects > 0 || contents.paragraphs == 0 {
        parts.append("\(contents.projects) project(s), \(contents.indicators) indicator(s)")
      }
      if contents.paragraphs > 0 {
        parts.append("\(contents.paragraphs) paragraph(s) of the department's text")
      }
      return parts.joined(separator: ", ")
    }
  }
}
