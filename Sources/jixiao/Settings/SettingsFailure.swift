import Wording
import Yams

/// Why a file of settings can't be used, and where.
struct SettingsFailure: Error {
  /// The file's path as the user gave it.
  let file: String

  /// Nil where the file as a whole is meant.
  let place: SettingsPlace?

  /// What is wrong and what to do: of the file as such a ``SettingsProblem``, or a problem of the settings' own kind.
  let problem: any Worded & Sendable

  init(_ problem: any Worded & Sendable, file: String, at place: SettingsPlace? = nil) {
    self.file = file
    self.place = place
    self.problem = problem
  }

  /// What the parser can't read.
  init(_ error: YamlError, file: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(SettingsProblem(parserMessage: problem), file: file, at: SettingsPlace(mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.init(
        SettingsProblem.keyRepeated(duplicates.first ?? ""), file: file, at: SettingsPlace(context.mark))
    case .reader(let problem, _, _, _): self.init(SettingsProblem.notYAML(problem), file: file)
    default: self.init(SettingsProblem.notYAML("\(error)"), file: file)
    }
  }
}

extension SettingsFailure: Worded {
  var id: String { problem.id }

  func text(in language: Language) -> String {
    let sentence = problem.text(in: language)
    switch (language, place) {
    case (.chinese, nil): return "设置文件“\(file)”：\(sentence)"
    case (.chinese, let place?): return "设置文件“\(file)”第 \(place.line) 行第 \(place.column) 列：\(sentence)"
    case (.english, nil): return "Settings file “\(file)”: \(sentence)"
    case (.english, let place?):
      return "Settings file “\(file)”, line \(place.line), column \(place.column): \(sentence)"
    }
  }
}

extension SettingsFailure: Equatable {
  /// The same problem at the same place; the two languages say the same.
  static func == (left: SettingsFailure, right: SettingsFailure) -> Bool {
    left.file == right.file && left.place == right.place
      && left.problem.text(in: .english) == right.problem.text(in: .english)
  }
}
