import Exchange
import Intake

/// What `convert` writes and where, found from options that must go together.
struct OutputChoice: Hashable, Sendable {
  let destination: OutputDestination
  let format: OutputFormat
  let encoding: TextEncoding

  /// - Parameter standardOutputIsTerminal: whether a person would see what is written there.
  /// - Throws: ``UsageProblem`` where the options contradict each other.
  init(_ options: OutputOptions, standardOutputIsTerminal: Bool) throws(UsageProblem) {
    guard options.output.count <= 1 else { throw .repeatedOption("-o") }
    // As an unset variable of a script leaves it.
    guard options.output.first != "" else { throw .missingValue(option: "-o") }
    let destination = OutputDestination(options.output.first)
    let format = try Self.format(options.to, for: destination)
    guard options.encoding == nil || format == .csv else { throw .encodingWithoutCSV }
    guard !options.sources || format == .json else { throw .sourcesWithoutJSON }
    if format == .xlsx, destination == .standardOutput, options.output.isEmpty || standardOutputIsTerminal {
      throw .workbookWithoutPlace
    }
    self.destination = destination
    self.format = format
    encoding = options.encoding ?? .utf8
  }

  /// The format that was asked for, or else the one that the file's ending says, or else JSON.
  private static func format(
    _ asked: OutputFormat?, for destination: OutputDestination
  ) throws(UsageProblem) -> OutputFormat {
    guard case .file(let path) = destination else { return asked ?? .json }
    if let ending = FileEnding.of(path), FileEnding.unwritable.contains(ending) {
      throw .unwritableEnding("." + ending, path: path)
    }
    let named = OutputFormat(endingOf: path)
    if asked == nil, named == nil, let ending = FileEnding.of(path) {
      throw .unknownEnding("." + ending, path: path)
    }
    if let asked, let named, asked != named { throw .formatContradictsEnding(asked, path: path) }
    return asked ?? named ?? .json
  }
}
