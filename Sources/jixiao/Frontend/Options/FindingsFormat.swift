import ArgumentParser

/// How findings are written.
enum FindingsFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json
}
