public import Intake
public import Wording

/// All that the archive would hold of one file, had it been taken in alone.
///
/// Made by the ingest's own reading, so that the facts are the same wherever they were read.
public struct FileRecord: Sendable {
  /// Reads files one after another.
  public struct Reader: Sendable {
    private let reading: FileReading

    public init(options: IntakeOptions, rules: CheckRules) {
      reading = FileReading(options: options, rules: rules, known: [])
    }

    /// Reads and checks a file; whatever it holds, there is a record.
    public func read(_ path: String) -> FileRecord {
      FileRecord(reading.read(IngestInput(path: path, source: .file)))
    }
  }

  /// As the user gave it.
  let path: String

  /// Nil where the bytes could not be had.
  var digest: Digest?
  var size: Int?

  /// Nil where nothing was taken.
  var rows: MadeRows?

  /// Why nothing was taken, nil where something was.
  var refusal: (any Worded & Sendable)?

  var outcome: FileOutcome {
    guard let rows else { return .quarantined }
    return rows.findings.isEmpty ? .accepted : .acceptedWithFindings
  }

  private init(_ file: ReadFile) {
    path = file.path
    digest = file.digest
    size = file.digest == nil ? nil : file.size
    switch file.outcome {
    case .read(let rows): self.rows = rows
    case .refused(let refusal): self.refusal = refusal
    case .known, .long: break
    }
  }

  /// The record of a file that nothing could be learned of.
  public init(path: String, refusal: any Worded & Sendable) {
    self.path = path
    self.refusal = refusal
  }
}
