import BudgetModel

/// A user's own spellings beside those of the program.
extension Vocabulary {
  /// The longest spelling that can be added, in characters.
  public static let spellingLimit = 60

  /// The term of a name: its id (`project.name`), its name, or any spelling of its label.
  ///
  /// - Throws: ``VocabularyFault/termUnknown(_:suggestions:)``, also for a text that could be several terms' spelling.
  public func term(named name: String) throws(VocabularyFault) -> VocabularyTerm {
    if let entry = entries.first(where: { $0.term.id == name }) { return entry.term }
    let folded = LabelFolding.folded(name.count <= Self.spellingLimit ? name : "")
    if let entry = entries.first(where: { LabelFolding.folded($0.name) == folded }) { return entry.term }
    if let field = fields[folded], let term = entry(of: field)?.term { return term }
    throw .termUnknown(name, suggestions: suggestions(for: folded, id: name))
  }

  /// The entry of a field; nil for a field that has no label.
  public func entry(of field: FormField) -> VocabularyEntry? {
    entries.first { $0.term.field == field }
  }

  /// Adds a spelling to a term; one that the term has already changes nothing.
  ///
  /// - Throws: ``VocabularyFault`` where the spelling can't be told from others or could never be found on a form.
  public mutating func add(_ spelling: String, to term: VocabularyTerm) throws(VocabularyFault) {
    guard spelling.count <= Self.spellingLimit else {
      throw .spellingTooLong(spelling, limit: Self.spellingLimit)
    }
    let folded = LabelFolding.folded(spelling)
    guard !folded.isEmpty else { throw .spellingEmpty(spelling) }
    guard folded.unicodeScalars.contains(where: \.properties.isAlphabetic) || folded.contains("{{") else {
      throw .spellingIsNumber(spelling)
    }
    let (label, unit) = LabelFolding.splittingMoneyUnit(folded)
    if unit != nil, term.field != nil { throw .spellingHasMoneyUnit(spelling, label: label) }
    if MoneyUnitDeclaration.unit(in: folded) != nil { throw .spellingIsMoneyUnit(spelling) }
    if term.isTitle, folded.count < 2 { throw .spellingTooShort(spelling) }
    guard !folded.contains("{{") else { throw .spellingIsMarker(spelling) }
    if terms[folded]?.contains(term) == true { return }
    if let other = self.term(taking: folded, from: term) {
      throw .spellingTaken(spelling, by: name(of: other), wanted: name(of: term))
    }
    enter(spelling, folded: folded, under: term)
  }

  private func name(of term: VocabularyTerm) -> String {
    entries.first { $0.term == term }?.name ?? term.id
  }

  /// Another term that has the spelling, so that a cell with it could be either.
  ///
  /// The department's categories stand in a column of their own, where no label is looked for.
  private func term(taking folded: String, from term: VocabularyTerm) -> VocabularyTerm? {
    terms[folded]?.first { other in
      term.isCategory ? other.field == nil : !(term.field != nil && other.isCategory)
    }
  }

  /// The names, ids and fields' labels that one edit parts from a name that nothing has.
  private func suggestions(for folded: String, id: String) -> [String] {
    let labels = misspellings.labels(near: folded).compactMap { fields[$0] }
    let names = entries.map(\.name).filter { isNear(LabelFolding.folded($0), folded) }
    let ids = entries.map(\.term.id).filter { isNear($0, id) }
    return (labels.compactMap { entry(of: $0)?.name } + names + ids).reduce(into: []) { found, name in
      if !found.contains(name) { found.append(name) }
    }
  }

  private func isNear(_ name: String, _ typed: String) -> Bool {
    OneEdit.parts(Array(name.unicodeScalars), Array(typed.prefix(Self.spellingLimit).unicodeScalars))
  }
}

extension VocabularyTerm {
  fileprivate var isTitle: Bool { meaning == .projectTitle || meaning == .departmentTitle }

  fileprivate var isCategory: Bool {
    if case .category = meaning { true } else { false }
  }
}
