/// What `jixiao convert` was asked to do.
struct ConvertRequest: Hashable, Sendable {
  /// The paths of the inputs, in order; at least one.
  var inputs: [String]
  var destination: OutputDestination
  var format: OutputFormat

  /// The encoding of CSV.
  var encoding: CSVEncoding

  /// Whether JSON names the cells that values came from.
  var includesSources: Bool

  /// The budget's year where no form states it.
  var fiscalYear: Int?

  var includesHiddenSheets: Bool

  /// Whether content that was not taken makes the status 1.
  var isStrict: Bool
}
