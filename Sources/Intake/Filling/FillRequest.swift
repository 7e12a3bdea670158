public import Forms

/// Which template is to be filled with what, and where the result goes.
public struct FillRequest: Sendable {
  /// The path of the bureau's workbook; it is never changed itself.
  public var template: String

  /// Paths of files, in the order in which their projects are to stand.
  public var inputs: [String]

  /// A folder takes a file for each project; a file takes all projects, each on a sheet of its own.
  public var destination: OutputDestination

  /// The template's sheet with the form; nil where the workbook has only one.
  public var sheet: String?
  public var filling: FillOptions

  /// Whether the workbook carries what it says as the base of later merges.
  public var carriesBase: Bool
  public var options: IntakeOptions

  public init(
    template: String, inputs: [String], destination: OutputDestination, sheet: String? = nil,
    filling: FillOptions = FillOptions(), carriesBase: Bool = true, options: IntakeOptions = IntakeOptions()
  ) {
    self.template = template
    self.inputs = inputs
    self.destination = destination
    self.sheet = sheet
    self.filling = filling
    self.carriesBase = carriesBase
    self.options = options
  }
}
