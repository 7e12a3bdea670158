import ArgumentParser

/// How `inspect` reads: as `convert` does.
struct InspectReadingOptions: ParsableArguments {
  @Option var year: FiscalYear?

  @Flag var hidden = false

  static let texts = ReadingOptions.texts.filter { $0.key == "--year" || $0.key == "--hidden" }
}
