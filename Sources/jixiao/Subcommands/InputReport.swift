import Intake
import Wording

/// Tells a person how reading inputs goes, on standard error.
struct InputReport {
  let console: Console

  /// Whether counts and problems of what was read are told as well; a check tells them in its own way.
  var tellsContent = true

  func take(_ event: InputEvent) {
    switch event {
    case .reading(let path, let index, let total): console.progress(index, of: total, name: path)
    case .refused(let path, let refusal):
      console.error(ConvertMessage.about(path: path, refusal.text(in: console.language)))
    case .read(let content):
      if tellsContent { console.notice(ConvertMessage.read(content)) }
      tellNotices(of: content)
      guard tellsContent else { return }
      for line in ProblemDigest(content, language: console.language).lines { console.problem(line) }
    }
  }

  private func tellNotices(of content: InputContent) {
    for notice in content.notices {
      let message = ConvertMessage.about(path: content.path, notice.text(in: console.language))
      if notice.severity == .error { console.error(message) } else { console.warning(message) }
    }
  }
}
