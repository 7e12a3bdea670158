public import Exchange

/// What is to be converted, into what, and where to.
public struct ConversionRequest: Sendable {
  /// Paths of files, in the order in which their projects are to stand.
  public var inputs: [String]
  public var destination: OutputDestination
  public var format: OutputFormat

  /// The encoding of CSV.
  public var encoding: TextEncoding

  /// Whether JSON names the cells that values came from.
  public var includesSources: Bool

  /// The rules whose suggestions are taken; nil where nothing is changed.
  public var suggestions: CheckRules?

  /// Whether a workbook carries what it says as the base of later merges.
  public var carriesBase: Bool
  public var options: IntakeOptions

  public init(
    inputs: [String], destination: OutputDestination, format: OutputFormat, encoding: TextEncoding = .utf8,
    includesSources: Bool = false, suggestions: CheckRules? = nil, carriesBase: Bool = true,
    options: IntakeOptions = IntakeOptions()
  ) {
    self.inputs = inputs
    self.destination = destination
    self.format = format
    self.encoding = encoding
    self.includesSources = includesSources
    self.suggestions = suggestions
    self.carriesBase = carriesBase
    self.options = options
  }
}
