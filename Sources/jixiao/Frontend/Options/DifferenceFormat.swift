import ArgumentParser

/// How a difference is written.
enum DifferenceFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json, html, csv, xlsx

  /// The format that the ending of a file's name says, in either case; nil for any other ending.
  init?(endingOf path: String) {
    switch FileEnding.of(path) {
    case "txt": self = .text
    case "htm": self = .html
    case let ending?: self.init(rawValue: ending)
    case nil: return nil
    }
  }
}
