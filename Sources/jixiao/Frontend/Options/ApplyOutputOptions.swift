import ArgumentParser
import Exchange

/// Where `apply` writes.
struct ApplyOutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, completion: .file()) var output: [String] = []

  @Option var encoding: TextEncoding?

  static let texts = [
    "--output": ArgumentText(
      BilingualText(
        "写到哪个文件，后缀与要更正的文件相同；写“-”就写到标准输出。要更正的文件本身不会被改动",
        "The file to write, which ends like TARGET; - for standard output. TARGET itself is never changed"),
      value: BilingualText("输出文件", "PATH")),
    "--encoding": ArgumentText(
      BilingualText(
        "写 CSV 时的编码；不写就是 utf-8，Excel 能直接打开；给老程序用时写 gb18030",
        "The encoding of CSV: utf-8, which Excel opens, if left out; gb18030 for old programs"),
      expectation: BilingualText("utf-8 或 gb18030", "utf-8 or gb18030")),
  ]

  /// The file to write, nil for standard output.
  func path(for target: String) throws(UsageProblem) -> String? {
    guard output.count <= 1 else { throw .repeatedOption("-o") }
    guard let path = output.first else { throw .missingArgument("-o") }
    guard !path.isEmpty else { throw .missingValue(option: "-o") }
    guard encoding == nil || FileEnding.of(target) == "csv" else { throw .encodingWithoutCSV }
    guard path == "-" else { return path }
    if StandardOutput.isTerminal, FileEnding.of(target) == "xlsx" { throw .workbookWithoutPlace }
    return nil
  }
}
