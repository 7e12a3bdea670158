public import Exchange
public import Intake

/// Which corrections go into what, and where the result goes.
public struct ApplyRequest: Sendable {
  /// The path of the list: CSV, or a difference in JSON.
  public var corrections: String

  /// The path of the file to be corrected, which is never changed itself.
  public var target: String

  /// The file to write, nil for standard output.
  public var output: String?

  /// The encoding of CSV.
  public var encoding: TextEncoding

  /// Whether a workbook carries what it says as the base of later merges.
  public var carriesBase: Bool
  public var options: IntakeOptions

  public init(
    corrections: String, target: String, output: String?, encoding: TextEncoding = .utf8,
    carriesBase: Bool = true, options: IntakeOptions = IntakeOptions()
  ) {
    self.corrections = corrections
    self.target = target
    self.output = output
    self.encoding = encoding
    self.carriesBase = carriesBase
    self.options = options
  }
}
