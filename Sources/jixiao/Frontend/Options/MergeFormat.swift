import ArgumentParser

/// How it is told what a merge came to.
enum MergeFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json
}
