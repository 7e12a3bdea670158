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
      listing: { () throws(InputListFailure) in try input.paths() }, reading, labels, rules: rules)
  }

  /// For a command whose inputs come later, from elsewhere.
  init(
    _ reading: ReadingOptions, _ labels: VocabularyOptions, rules: RulesOptions?
  ) throws(UsageProblem) {
    try self.init(listing: { [] }, reading, labels, rules: rules)
  }

  private init(
    listing: () throws(InputListFailure) -> [String], _ reading: ReadingOptions, _ labels: VocabularyOptions,
    rules: RulesOptions?
  ) throws(UsageProblem) {
    let rulesPath = try rules?.path()
    do {
      self.rules = try RulesFile.rules(at: rulesPath)
      options = IntakeOptions(
        fiscalYear: reading.year?.year, readsHiddenSheets: reading.hidden, vocabulary: try labels.read())
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
