public import BudgetModel
public import Exchange

/// The files that a submission becomes in a format: one, and in CSV a second one for the department's text.
public struct SubmissionFiles: Sendable {
  /// How a submission is written.
  public struct Form: Sendable {
    public var format: OutputFormat

    /// The encoding of CSV.
    public var encoding: TextEncoding

    /// Whether a workbook carries what it says as the base of later merges.
    public var carriesBase: Bool

    /// How the workbook is read for it.
    public var options: IntakeOptions

    public init(
      _ format: OutputFormat, encoding: TextEncoding = .utf8, carriesBase: Bool = true,
      options: IntakeOptions = IntakeOptions()
    ) {
      self.format = format
      self.encoding = encoding
      self.carriesBase = carriesBase
      self.options = options
    }
  }

  public let main: [UInt8]

  /// The department's text, which CSV has in a file of its own.
  public let text: [UInt8]?

  /// Why a workbook does not carry its base.
  public private(set) var obstacle: BasedWorkbook.Obstacle?

  private let submission: Submission

  /// - Parameter provenance: with it JSON names the cells that values came from.
  public init(
    _ submission: Submission, as form: Form, provenance: [Provenance]? = nil
  ) throws(ConversionFailure) {
    self.submission = submission
    switch form.format {
    case .json:
      main = SubmissionJSON.bytes(of: submission, provenance: provenance)
      text = nil
    case .csv:
      do {
        main = try IndicatorListCSV.bytes(of: submission, encoding: form.encoding)
        text = try OverallTextCSV.bytes(of: submission, encoding: form.encoding)
      } catch {
        throw .encoding(error)
      }
    case .xlsx:
      do {
        let workbook = BasedWorkbook(
          try BureauWorkbook.package(of: submission), options: form.options, carriesBase: form.carriesBase)
        main = workbook.bytes
        obstacle = workbook.obstacle
      } catch {
        throw .output(error)
      }
      text = nil
    }
  }

  /// The paths that a submission written to one takes.
  public static func paths(writingTo path: String, as format: OutputFormat) -> [String] {
    format == .csv ? [path, textPath(beside: path)] : [path]
  }

  /// The file that takes the department's text beside a list in CSV: `明细.csv` and `明细（部门整体绩效目标）.csv`.
  private static func textPath(beside path: String) -> String {
    let stem = path.hasSuffix(".csv") ? String(path.dropLast(".csv".count)) : path
    return "\(stem)（部门整体绩效目标）.csv"
  }

  /// Writes the files; none appears unless all do.
  ///
  /// - Returns: each with what it holds.
  public func write(to path: String) throws(OutputFailure) -> [(path: String, counts: ContentCounts)] {
    guard let text else {
      try WholeFile.write(main, to: path)
      return [(path, ContentCounts(submission))]
    }
    let textPath = SubmissionFiles.textPath(beside: path)
    try WholeFile.write([(main, path), (text, textPath)])
    return [
      (path, ContentCounts(submission, includesText: false)),
      (textPath, ContentCounts(submission, includesProjects: false)),
    ]
  }
}
