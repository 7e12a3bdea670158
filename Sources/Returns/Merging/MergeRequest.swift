public import Exchange
public import Intake
public import Wording

/// Which versions are merged, and where the result and the conflicts go.
public struct MergeRequest: Sendable {
  /// What both sides were made from; nil where they carry it inside.
  public var base: VersionReference?
  public var ours: VersionReference
  public var theirs: VersionReference

  /// The file to write, nil for standard output.
  public var output: String?
  public var form: Form

  /// The file that takes the conflicts, for a person to decide.
  public var conflicts: String?

  /// The file with what a person decided.
  public var resolutions: String?
  public var options: IntakeOptions

  /// The language of the file with conflicts.
  public var language: Language

  /// How the result is written.
  public enum Form: Sendable {
    case new(OutputFormat, encoding: TextEncoding, carriesBase: Bool)

    /// Into a copy of this workbook, in its very cells.
    case into(workbook: String, carriesBase: Bool)
  }

  public init(
    base: VersionReference?, ours: VersionReference, theirs: VersionReference, output: String?, form: Form,
    conflicts: String? = nil, resolutions: String? = nil, options: IntakeOptions = IntakeOptions(),
    language: Language = .chinese
  ) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
    self.output = output
    self.form = form
    self.conflicts = conflicts
    self.resolutions = resolutions
    self.options = options
    self.language = language
  }

  /// The workbook that is filled in place.
  var workbook: String? {
    if case .into(let workbook, _) = form { return workbook }
    return nil
  }

  /// All files that are read.
  var inputs: [String] {
    var references: [VersionReference] = [ours, theirs]
    if let base { references.append(base) }
    let others: [String] = [resolutions, workbook].compactMap(\.self)
    return references.map(\.path) + others
  }

  /// All files that may be written.
  var outputs: [String] {
    var outputs: [String] = []
    if let output {
      if case .new(let format, _, _) = form {
        outputs += SubmissionFiles.paths(writingTo: output, as: format)
      } else {
        outputs.append(output)
      }
    }
    if let conflicts { outputs.append(conflicts) }
    return outputs
  }
}
