import ArgumentParser

/// The encoding of CSV files.
enum CSVEncoding: String, CaseIterable, Sendable, ExpressibleByArgument {
  case utf8 = "utf-8"
  case gb18030
}
