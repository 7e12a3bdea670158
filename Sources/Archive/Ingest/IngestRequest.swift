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
  /// Whether files that the archive has already are read and checked once more, and count from then on.
  public var isAgain = false
  /// What tells apart by what files are read and checked: the rules, the vocabulary and whatever else; nil where unknown.
  public var settings: Digest?

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
