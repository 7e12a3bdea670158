import Forms
import Intake
import Wording

/// Tells a person how a conversion goes, on standard error.
struct ConversionReport {
  private let console: Console

  init(console: Console) {
    self.console = console
  }

  /// What standard output is called in a sentence about a file.
  var standardOutputName: String { console.language == .chinese ? "标准输出" : "standard output" }

  func take(_ event: ConversionEvent) {
    switch event {
    case .reading(let path, let index, let total): console.progress(index, of: total, name: path)
    case .refused(let path, let refusal):
      console.error(ConvertMessage.about(path: path, refusal.text(in: console.language)))
    case .read(let content): tell(content)
    case .contradiction(let problem):
      console.problem(
        ProblemLine(problem.severity, id: problem.id, place: "", problem.text(in: console.language)))
    case .changed(let change): console.notice(ConvertMessage.changed(change))
    case .written(let path, let contents): console.notice(ConvertMessage.written(path: path, contents))
    case .failed(let failure): console.error(ConvertMessage.failed(failure))
    case .textLeftOut: console.warning(ConvertMessage.textLeftOut)
    }
  }

  private func tell(_ content: InputContent) {
    console.notice(ConvertMessage.read(content))
    for notice in content.notices {
      let message = ConvertMessage.about(path: content.path, notice.text(in: console.language))
      if notice.severity == .error { console.error(message) } else { console.warning(message) }
    }
    for line in ProblemDigest(content, language: console.language).lines { console.problem(line) }
  }
}
