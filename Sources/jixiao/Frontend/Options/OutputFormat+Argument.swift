public import ArgumentParser
public import Intake

extension OutputFormat: ExpressibleByArgument {
  /// The format that the ending of a file's name says, in either case; nil for any other ending.
  init?(endingOf path: String) {
    guard let ending = FileEnding.of(path) else { return nil }
    self.init(rawValue: ending)
  }
}
