/// A term of the vocabulary with its spellings.
public struct VocabularyEntry: Hashable, Sendable {
  public let term: VocabularyTerm

  /// As written, the form's own name first.
  public internal(set) var spellings: [String]

  /// The term's name in Chinese: a field's is the bureau's own label.
  public var name: String { term.fixedName ?? spellings.first ?? term.id }
}
