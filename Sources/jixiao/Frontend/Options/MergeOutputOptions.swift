import ArgumentParser
import Exchange
import Intake
import Returns

/// Where `merge` writes, and what.
struct MergeOutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, completion: .file()) var output: [String] = []

  @Option var to: OutputFormat?

  @Option(completion: .file()) var into: [String] = []

  @Option(completion: .file()) var conflicts: [String] = []

  @Option var format: MergeFormat?

  @Option var encoding: TextEncoding?

  static let texts = [
    "--output": ArgumentText(
      BilingualText(
        "合并结果写到哪个文件；写“-”就写到标准输出。有冲突时不写",
        "The file that takes the result; - for standard output. Not written as long as there are conflicts"),
      value: BilingualText("输出文件", "PATH")),
    "--to": ArgumentText(
      BilingualText(
        "写成哪种文件；不写就看输出文件名的后缀，看不出来时写 json",
        "What to write; if left out, as the ending of PATH says, or else json"),
      expectation: BilingualText("json、csv 或 xlsx", "json, csv or xlsx")),
    "--into": ArgumentText(
      BilingualText(
        "把结果改进这份工作簿的副本，只改有变化的单元格，其余原样保留；它本身不会被改动",
        "Put the result into a copy of this workbook, in which the cells that differ alone change; it is never changed itself"
      ),
      value: BilingualText("工作簿", "WORKBOOK")),
    "--conflicts": ArgumentText(
      BilingualText(
        "有冲突时写出冲突表（.xlsx），每处冲突一行，在 Excel 里选",
        "Where there are conflicts, a workbook (.xlsx) to write with one a row, for a person to choose in"),
      value: BilingualText("冲突表", "FILE")),
    "--format": ArgumentText(
      BilingualText(
        "怎样列出采用的改动和冲突：text 文字，json 数据；不写就是文字",
        "How changes and conflicts are listed: text or json; text if left out"),
      expectation: BilingualText("text 或 json", "text or json")),
    "--encoding": ArgumentText(
      BilingualText(
        "CSV 的编码；不写就是 utf-8，Excel 能直接打开；给老程序用时写 gb18030",
        "The encoding of CSV: utf-8, which Excel opens, if left out; gb18030 for old programs"),
      expectation: BilingualText("utf-8 或 gb18030", "utf-8 or gb18030")),
  ]

  /// The file to write, nil for standard output, and how.
  func choice(carriesBase: Bool) throws(UsageProblem) -> (path: String?, form: MergeRequest.Form) {
    guard !output.isEmpty else { throw .missingArgument("-o") }
    let workbook = try single(into, "--into")
    guard let workbook else {
      var options = OutputOptions()
      (options.output, options.to, options.encoding) = (output, to, encoding)
      (options.sources, options.applySuggestions, options.strict) = (false, false, false)
      let choice = try OutputChoice(options, standardOutputIsTerminal: StandardOutput.isTerminal)
      let path = try filePath(choice.destination)
      try checkReport(path: path)
      return (path, .new(choice.format, encoding: choice.encoding, carriesBase: carriesBase))
    }
    guard to == nil || to == .xlsx else { throw .exclusiveOptions("--to", "--into") }
    guard encoding == nil else { throw .encodingWithoutCSV }
    let path = try filePath(OutputDestination(try OutputOptions.filePath(output) ?? "-"))
    if path == nil, StandardOutput.isTerminal { throw .workbookWithoutPlace }
    try checkReport(path: path)
    return (path, .into(workbook: workbook, carriesBase: carriesBase))
  }

  /// The file of a destination, nil for standard output.
  private func filePath(_ destination: OutputDestination) throws(UsageProblem) -> String? {
    switch destination {
    case .standardOutput: return nil
    case .file(let path): return path
    case .folder(let path): throw .outputIsFolder(path)
    }
  }

  /// Two sets of data can't share standard output.
  private func checkReport(path: String?) throws(UsageProblem) {
    if path == nil, format == .json { throw .exclusiveOptions("-o -", "--format json") }
  }

  /// The file that takes conflicts.
  func conflictsPath() throws(UsageProblem) -> String? {
    guard let path = try single(conflicts, "--conflicts") else { return nil }
    guard FileEnding.of(path) == "xlsx" else { throw .conflictsNotXLSX(path: path) }
    return path
  }

  private func single(_ values: [String], _ option: String) throws(UsageProblem) -> String? {
    guard values.count <= 1 else { throw .repeatedOption(option) }
    guard values.first != "" else { throw .missingValue(option: option) }
    return values.first
  }
}
