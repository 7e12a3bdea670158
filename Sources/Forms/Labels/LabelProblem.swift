public import Wording

/// Something about a text that may have been meant as a label.
public enum LabelProblem: Hashable, Sendable {
  /// Content that belongs to no field, and that one edit parts from a known label: it was not taken for that.
  case misspelt(text: String, suggestions: [String])

  /// The value of a field is one edit away from a label, as where a misspelt label stands right of another's empty
  /// cell.
  case takenAsValue(text: String, suggestions: [String])

  /// A sheet that can't be read as a form has several of a form's labels.
  case withoutForm(labels: [String])

  public var severity: Severity {
    switch self {
    case .misspelt, .takenAsValue: .warning
    case .withoutForm: .error
    }
  }
}

extension LabelProblem: Worded {
  public var id: String {
    switch self {
    case .misspelt: "label-misspelt"
    case .takenAsValue: "value-like-label"
    case .withoutForm: "labels-without-form"
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.misspelt(let text, let suggestions), .chinese):
      "“\(text)”不是认识的栏目名称，它和它的内容未采用；是不是\(quoted(suggestions, "或"))写错了？请改正后重试。"
    case (.misspelt(let text, let suggestions), .english):
      "“\(text)” is no known label, so it and its content were not taken; was \(quoted(suggestions, " or ")) meant? "
        + "Correct it and try again."
    case (.takenAsValue(let text, let suggestions), .chinese):
      "“\(text)”被读作内容，但很像栏目名称\(quoted(suggestions, "或"))写错了；请核对，写错的请改正。"
    case (.takenAsValue(let text, let suggestions), .english):
      "“\(text)” was read as content, but looks like the label \(quoted(suggestions, " or ")) misspelt; check it."
    case (.withoutForm(let labels), .chinese):
      "这张工作表有\(quoted(labels, "、"))这样的栏目名称，但认不出绩效目标表，整张表都未采用；请补上“项目名称”或指标表的标题行"
        + "（一级指标、二级指标、三级指标、指标值）。"
    case (.withoutForm(let labels), .english):
      "This sheet has labels such as \(quoted(labels, ", ")) but can't be read as a form, so nothing of it was taken; add "
        + "项目名称, or the row of column headings (一级指标, 二级指标, 三级指标, 指标值)."
    }
  }

  private func quoted(_ labels: [String], _ separator: String) -> String {
    labels.prefix(3).map { "“\($0)”" }.joined(separator: separator)
  }
}
