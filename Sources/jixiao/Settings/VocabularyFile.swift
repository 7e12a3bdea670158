import Forms

/// A user's own labels: a file of settings with a line for each field, `项目名称: [工程名称, 课题名称]`.
///
/// A field is named by the form's own label or by its id in the vocabulary (`project.name`); titles, notes and levels
/// of indicators likewise.
enum VocabularyFile {
  /// The program's vocabulary with the spellings of a file.
  static func vocabulary(readFrom path: String) throws(SettingsFailure) -> Vocabulary {
    try vocabulary(adding: SettingsFile(path: path), to: .standard)
  }

  /// A vocabulary with the spellings of a file beside its own.
  static func vocabulary(
    adding file: SettingsFile, to standard: Vocabulary
  ) throws(SettingsFailure) -> Vocabulary {
    guard let root = file.root, !root.isNothing else {
      throw SettingsFailure(SettingsProblem.empty, file: file.path)
    }
    var vocabulary = standard
    for (key, value) in try root.mapping() {
      let name = try key.text()
      let term: VocabularyTerm
      do {
        term = try standard.term(named: name)
      } catch {
        throw key.failure(error)
      }
      for spelling in try value.listOrOne() {
        let text = try spelling.text()
        do {
          try vocabulary.add(text, to: term)
        } catch {
          throw spelling.failure(error)
        }
      }
    }
    return vocabulary
  }
}
