/// A message to a person: an identifier that tests and programs rely on, and a sentence in each language.
///
/// The sentences of a module stand in one file of that module, `Messages.swift`.
public protocol Worded {
  /// The message's stable name in lower-case words joined by hyphens, such as `sheet-without-header`.
  var id: String { get }

  /// The whole sentence, without a line break at its end.
  func text(in language: Language) -> String
}
