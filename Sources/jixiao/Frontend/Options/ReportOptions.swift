import ArgumentParser

/// What `report` writes, and where.
struct ReportOptions: ParsableArguments {
  @Option(completion: .file()) var departments: [String] = []
  @Option var format: OverviewFormat?
  @Option(name: .shortAndLong, completion: .file()) var output: [String] = []
  @Flag var verify = false

  static let texts = [
    "--departments": ArgumentText(
      BilingualText(
        "应报部门的名单：文本文件，每行一个部门的编码、名称或两者都写；有了它才知道谁没有报",
        "The departments that are to submit: a text file with a code, a name or both on each line; only with it is known who is missing"
      ),
      value: BilingualText("名单", "LIST")),
    "--format": ArgumentText(
      BilingualText(
        "写成文字、CSV、Excel 或网页；不写就看输出文件名的后缀，看不出来时写文字",
        "Text, CSV, a workbook or a page; if left out, as the ending of PATH says, or else text"),
      expectation: BilingualText("text、csv、xlsx 或 html", "text, csv, xlsx or html")),
    "--output": OutputOptions.fileText,
    "--verify": ArgumentText(
      BilingualText(
        "核对汇总库：数据、文件和合计是否一致；有不一致就逐条说明，退出状态为 1",
        "Check whether facts, files and totals of the archive agree; where they don't, each is named and the status is 1"
      )),
  ]

  /// The path of the list, nil where none is named.
  func listPath() throws(UsageProblem) -> String? {
    guard departments.count <= 1 else { throw .repeatedOption("--departments") }
    guard departments.first != "" else { throw .missingValue(option: "--departments") }
    return departments.first
  }

  /// A verification says what it finds and writes no report.
  func requireNoFileToVerify() throws(UsageProblem) {
    guard verify else { return }
    let others = [
      ("--output", !output.isEmpty), ("--format", format != nil), ("--departments", !departments.isEmpty),
    ]
    if let other = others.first(where: \.1) { throw .exclusiveOptions("--verify", other.0) }
  }

  /// The file to write, nil for standard output.
  func outputPath() throws(UsageProblem) -> String? { try OutputOptions.filePath(output) }

  /// - Parameter path: that of the file to write.
  func format(for path: String?) throws(UsageProblem) -> OverviewFormat {
    let ending = path.flatMap(FileEnding.of)
    if let path, let ending, FileEnding.unwritable.contains(ending) {
      throw .unwritableEnding("." + ending, path: path)
    }
    let named = ending.flatMap { $0 == "htm" ? .html : OverviewFormat(rawValue: $0) }
    let format = format ?? named ?? .text
    guard format != .xlsx || path != nil else { throw .workbookWithoutPlace }
    return format
  }
}
