/// Why a spelling can't be added to the vocabulary.
public enum VocabularyFault: Error, Hashable, Sendable {
  /// A name that no term has, with the names one edit away from it.
  case termUnknown(String, suggestions: [String])

  /// Nothing is left of the spelling after folding.
  case spellingEmpty(String)
  case spellingTooLong(String, limit: Int)

  /// A title's ending of one character, which any text could have.
  case spellingTooShort(String)

  /// The spelling names another term; both by their names.
  case spellingTaken(String, by: String, wanted: String)

  /// A money unit in brackets at the end, which is read by itself; the label is what is left without it.
  case spellingHasMoneyUnit(String, label: String)

  /// A declaration such as `单位：元`, which is no label.
  case spellingIsMoneyUnit(String)

  /// No letter and no Chinese character, such as `25%`: that is a value, not a label.
  case spellingIsNumber(String)

  /// Braces, which mark a template's cell.
  case spellingIsMarker(String)
}
