public import Exchange

/// Why a submission was not written.
public enum ConversionFailure: Error, Hashable, Sendable {
  case output(OutputFailure)
  case encoding(EncodingFailure)

  /// The output has the name of an input, directly or through a link.
  case outputIsInput(path: String)

  /// The inputs belong to several departments, which need a folder for one file each.
  case severalDepartments(names: [String])

  /// Two submissions would have one file's name.
  case sameOutput(path: String)

  /// The inputs were read, but hold nothing to write.
  case nothingToWrite

  /// Whether the user has to say something else, rather than the system having failed.
  public var isUsage: Bool {
    switch self {
    case .outputIsInput, .severalDepartments, .sameOutput: true
    case .output, .encoding, .nothingToWrite: false
    }
  }
}
