import Wording

/// A text of a submission on its way into a workbook: whose it is and what the form calls it.
public struct WorkbookPlace: Hashable, Sendable {
  /// The project's name or else its code, nil for the department's text.
  public var project: String?

  /// The form's own label, such as 绩效目标.
  public var label: String

  /// The field's path in the canonical JSON, such as `projects[0].goals`.
  public var path: String

  public init(project: String? = nil, label: String, path: String) {
    self.project = project
    self.label = label
    self.path = path
  }

  func text(in language: Language) -> String {
    switch language {
    case .chinese: (project.map { "项目“\($0)”的" } ?? "部门整体绩效目标的") + "“\(label)”（\(path)）"
    case .english:
      "“\(label)” (\(path)) of " + (project.map { "the project “\($0)”" } ?? "the department's text")
    }
  }
}
