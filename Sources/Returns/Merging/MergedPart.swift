import BudgetModel
import Corrections
public import Wording

/// A change of a merge in a few words: of which project, and what.
public struct MergedPart: Hashable, Sendable {
  /// The project's name or its code; nil outside the projects.
  let project: String?
  let path: Path

  /// What becomes of a whole part; nil of a field.
  let action: Change.Action?

  /// What it is called, or what is to stand there.
  let value: String?

  init(_ change: Change, of identity: Corrections.ProjectIdentity?) {
    project = identity.flatMap { $0.name ?? $0.code }
    path = change.place?.path ?? .project
    action = change.action == .changed ? nil : change.action
    value = (change.new?.value ?? change.old?.value)?.description
  }

  init(_ path: FieldPath, of project: Project) {
    self.project = project.name ?? project.code
    self.path = .field(path)
    action = nil
    value = nil
  }

  public func text(in language: Language) -> String {
    let name = path.name(in: language)
    let what =
      switch (action, language) {
      case (.added, .chinese): "新增\(name)"
      case (.added, .english): "\(name) added"
      case (.removed, .chinese): "删除\(name)"
      case (.removed, .english): "\(name) removed"
      case (.moved, .chinese): "\(name)移动位置"
      case (.moved, .english): "\(name) moved"
      case (.renamed, .chinese): "\(name)改名"
      case (.renamed, .english): "\(name) renamed"
      case (.changed, _), (nil, _): name
      }
    let shown = value.map { text in
      let line = WrappedText.onOneLine(text)
      let short = line.count > 30 ? line.prefix(30) + "…" : line
      return language == .chinese ? "“\(short)”" : " “\(short)”"
    }
    return (project.map { $0 + (language == .chinese ? "，" : ", ") } ?? "") + what + (shown ?? "")
  }
}
