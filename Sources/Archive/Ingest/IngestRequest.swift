public import Intake

/// What is taken into which archive, and how.
public struct IngestRequest: Sendable {
  /// Files, folders and ZIP files, as the user gave them.
  public var paths: [String]
  public var archive: String
  public var options: IntakeOptions
  public var rules: CheckRules
  /// Threads that read at once.
  public var jobs: Int
  /// Whether only to tell what would become of the files.
  public var isTrial: Bool
  /// Which lists are read piece by piece.
  public var lists = ListPieceSize.standard

  public init(
    paths: [String], archive: String, options: IntakeOptions = IntakeOptions(),
    rules: CheckRules = CheckRules(),
    jobs: Int = 1, isTrial: Bool = false
  ) {
    self.paths = paths
    self.archive = archive
    self.options = options
    self.rules = rules
    self.jobs = jobs
    self.isTrial = isTrial
  }
}
