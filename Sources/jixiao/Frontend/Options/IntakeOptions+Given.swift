import Forms
import Intake

extension IntakeOptions {
  /// How a command's options say that inputs are read.
  ///
  /// - Throws: ``UsageProblem/settings(_:)`` where a file that they name can't be used.
  init(_ reading: ReadingOptions, _ labels: VocabularyOptions) throws(UsageProblem) {
    do {
      self.init(
        fiscalYear: reading.year?.year, readsHiddenSheets: reading.hidden, vocabulary: try labels.read())
    } catch {
      throw .settings(error)
    }
  }
}
