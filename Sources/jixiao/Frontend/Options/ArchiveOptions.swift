import ArgumentParser

/// The archive that a command reads.
struct ArchiveOptions: ParsableArguments {
  @Option(completion: .file()) var archive: [String] = []

  static let texts = [
    "--archive": ArgumentText(
      BilingualText(
        "汇总库文件，由 jixiao\u{A0}ingest 写出", "The archive that jixiao\u{A0}ingest has made"),
      value: BilingualText("汇总库", "FILE"))
  ]

  /// The archive's path.
  func path() throws(UsageProblem) -> String {
    guard archive.count <= 1 else { throw .repeatedOption("--archive") }
    guard let path = archive.first else { throw .missingArgument("--archive") }
    guard !path.isEmpty else { throw .missingValue(option: "--archive") }
    return path
  }
}
