import Wording

/// A line about one thing that was found in an input: how grave it is, its id, where it stands, and a sentence.
struct ProblemLine: Hashable {
  let severity: Severity
  let id: String

  /// Such as `草稿.xlsx｜明细!E2（预算数）`; may be empty.
  let place: String
  let sentence: String

  init(_ severity: Severity, id: String, place: String, _ sentence: String) {
    self.severity = severity
    self.id = id
    self.place = place
    self.sentence = sentence
  }

  /// The line without its severity.
  func rest(in language: Language) -> String {
    let colon = language == .chinese ? "：" : ": "
    return [id.isEmpty ? "" : id + " ", place, place.isEmpty ? "" : colon, sentence].joined()
  }
}
