import Forms
import Intake
import Wording

/// What the options of a command say about its inputs and how to read them, the files that they name read.
struct GivenInputs {
  /// Paths in the order in which they are read.
  let paths: [String]
  let options: IntakeOptions

  /// The rules' settings, those of the catalogue unless a file says otherwise.
  let rules: CheckRules

  /// What tells apart by what inputs are read and checked: the program, its settings' files, and hidden sheets or not.
  let settings: Digest

  /// - Parameters:
  ///   - input: at least one must be named.
  ///   - rules: nil for a command that applies none.
  /// - Throws: ``UsageProblem`` where the command line is wrong by itself; ``UsageProblem/settings(_:)`` and
  ///   ``UsageProblem/inputList(_:)`` where a file that it names can't be used.
  init(
    _ input: InputOptions, _ reading: ReadingOptions, _ labels: VocabularyOptions, rules: RulesOptions? = nil
  ) throws(UsageProblem) {
    guard !input.isEmpty else { throw .noInput }
    try self.init(
      listing: { () throws(InputListFailure) in try input.paths() }, year: reading.year,
      hidden: reading.hidden,
      labels, rules: rules)
  }

  /// For a command whose inputs come later, from elsewhere.
  init(
    _ reading: ReadingOptions, _ labels: VocabularyOptions, rules: RulesOptions?
  ) throws(UsageProblem) {
    try self.init(listing: { [] }, year: reading.year, hidden: reading.hidden, labels, rules: rules)
  }

  /// For a command that knows its inputs and their years from elsewhere.
  init(hidden: Bool, _ labels: VocabularyOptions, rules: RulesOptions) throws(UsageProblem) {
    try self.init(listing: { [] }, year: nil, hidden: hidden, labels, rules: rules)
  }

  private static func settings(
    files: [String?], hidden: Bool
  ) throws(SettingsFailure) -> Digest {
    var hash = SHA256()
    hash.update(Array("\(Jixiao.version)\n\(hidden)\n".utf8))
    for path in files {
      let content = try path.map { path throws(SettingsFailure) in try SettingsFile.bytes(of: path) } ?? []
      hash.update(SHA256.digest(of: content).bytes)
    }
    return hash.finish()
  }

  private init(
    listing: () throws(InputListFailure) -> [String], year: FiscalYear?, hidden: Bool,
    _ labels: VocabularyOptions, rules: RulesOptions?
  ) throws(UsageProblem) {
    let rulesPath = try rules?.path()
    do {
      self.rules = try RulesFile.rules(at: rulesPath)
      options = IntakeOptions(
        fiscalYear: year?.year, readsHiddenSheets: hidden, vocabulary: try labels.read())
      settings = try GivenInputs.settings(files: [rulesPath, labels.vocabulary], hidden: hidden)
    } catch {
      throw .settings(error)
    }
    do {
      paths = try listing()
    } catch {
      throw .inputList(error)
    }
  }
}
