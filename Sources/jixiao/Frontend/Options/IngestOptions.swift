import ArgumentParser

/// Where `ingest` puts what it takes in, and how it works.
struct IngestOptions: ParsableArguments {
  @Option(completion: .file()) var archive: [String] = []
  @Flag var dryRun = false
  @Flag var again = false
  @Option var jobs: JobCount?

  static let texts = [
    "--archive": ArgumentText(
      BilingualText(
        "汇总库文件；没有就新建，有就往里添（也可以用任何 SQLite 工具打开）",
        "The archive: made where there is none, else added to; any SQLite tool opens it"),
      value: BilingualText("汇总库", "FILE")),
    "--dry-run": ArgumentText(
      BilingualText(
        "只说每个文件会怎么样（新项目、新版本、没有变化、隔离），什么也不写",
        "Only say what would become of each file (new, newer version, unchanged, quarantined), and write nothing"
      )),
    "--again": ArgumentText(
      BilingualText(
        "以前收过的文件也重新读一遍，按现在的规则和年度重新检查，并以它的内容为准（用来改用某个旧文件、确定互相矛盾的几份以哪份为准、换了规则后重新检查）",
        "Read files that were taken in before once more, check them by the rules and year given now, and let them count: to go "
          + "back to an older file, to settle which of several holds, or after the rules were changed")),
    "--jobs": ArgumentText(
      BilingualText("同时读几个文件；不写就用全部处理器", "How many files are read at once; all processors if left out"),
      value: BilingualText("个数", "N"),
      expectation: BilingualText(
        "\(JobCount.range.lowerBound) 到 \(JobCount.range.upperBound) 之间的整数",
        "a number from \(JobCount.range.lowerBound) to \(JobCount.range.upperBound)")),
  ]

  /// What its inputs can be, which is more than for other commands.
  static let inputTexts = [
    "inputs": ArgumentText(
      BilingualText(
        "要收的文件、文件夹或 .zip 压缩包，可以写多个",
        "The files, folders and ZIP files to take in"),
      value: BilingualText("文件或文件夹…", "PATH…"))
  ]

  /// The archive's path.
  func archivePath() throws(UsageProblem) -> String {
    guard archive.count <= 1 else { throw .repeatedOption("--archive") }
    guard let path = archive.first else { throw .missingArgument("--archive") }
    guard !path.isEmpty else { throw .missingValue(option: "--archive") }
    return path
  }
}
