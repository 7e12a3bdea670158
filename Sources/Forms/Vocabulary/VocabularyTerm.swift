/// What a spelling of the vocabulary can stand for: a field, or a word by which forms are recognised.
public struct VocabularyTerm: Hashable, Sendable {
  /// The term's name in the vocabulary's table and in users' files, such as `project.name`.
  public let id: String

  let meaning: Meaning

  enum Meaning: Hashable {
    case field(FormField)
    case category(Vocabulary.TextCategory)

    /// What a form's title, or that of the department's text, ends in.
    case projectTitle, departmentTitle

    /// What a row after a table begins with.
    case note

    /// The name of a level of indicators.
    case level

    /// A word that looks like a misspelt label and is none.
    case lookalike
  }

  /// Nil for an id that the table can't have.
  init?(id: String) {
    self.id = id
    if let meaning = Self.others[id] {
      self.meaning = meaning
    } else if let category = id.split(separator: ".", maxSplits: 1).last, id.hasPrefix("category.") {
      guard let category = Vocabulary.TextCategory(rawValue: String(category)) else { return nil }
      meaning = .category(category)
    } else if let field = FormField(vocabularyName: Substring(id)) {
      meaning = .field(field)
    } else {
      return nil
    }
  }

  /// The field that the term's spellings label; nil for a term of another kind.
  public var field: FormField? {
    if case .field(let field) = meaning { field } else { nil }
  }

  /// The name of a term that is no label and so has none in the form.
  var fixedName: String? {
    switch meaning {
    case .field, .category: nil
    case .projectTitle: "项目表标题"
    case .departmentTitle: "部门整体绩效目标标题"
    case .note: "表后说明"
    case .level: "指标级别"
    case .lookalike: "其他文字"
    }
  }

  private static let others: [String: Meaning] = [
    "title.project": .projectTitle, "title.department": .departmentTitle, "note": .note, "level": .level,
    "lookalike": .lookalike,
  ]
}
