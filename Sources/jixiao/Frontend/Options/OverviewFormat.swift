import ArgumentParser

/// How `report` writes.
enum OverviewFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, csv, xlsx, html
}
