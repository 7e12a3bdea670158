public import Intake
public import Wording

/// Whose workbooks go back, how they are checked once more, and where they go.
public struct FeedbackRequest: Sendable {
  public var selection: ArchiveSelection

  /// A folder for each department is made in it.
  public var folder: String
  public var options: IntakeOptions
  public var rules: CheckRules
  public var language: Language

  public init(
    selection: ArchiveSelection, folder: String, options: IntakeOptions = IntakeOptions(),
    rules: CheckRules = CheckRules(), language: Language = .chinese
  ) {
    self.selection = selection
    self.folder = folder
    self.options = options
    self.rules = rules
    self.language = language
  }
}
