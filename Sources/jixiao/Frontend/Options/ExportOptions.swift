import Archive
import ArgumentParser
import Exchange

/// What `export` takes out, as what, and where it goes.
struct ExportOptions: ParsableArguments {
  @Option var department: [String] = []
  @Option var year: FiscalYear?
  @Option var asOf: ArchiveDate?
  @Option var to: ArchiveExport.Format?
  @Option var encoding: TextEncoding?
  @Option(name: .shortAndLong, completion: .file()) var output: [String] = []

  static let texts = [
    "--department": ArgumentText(
      BilingualText(
        "只要这个部门，写编码或名称；可以写多次", "Only this department, by code or name; may be given several times"),
      value: BilingualText("部门", "DEPARTMENT")),
    "--year": ArgumentText(
      BilingualText("只要这个预算年度", "Only this fiscal year"), value: BilingualText("年份", "YEAR"),
      expectation: ReadingOptions.texts["--year"]?.expectation),
    "--as-of": ArgumentText(
      BilingualText(
        "到这一天为止收到的内容，之后收到的新版本不算", "As it stood at the end of this day, without what came later"),
      value: BilingualText("日期", "DATE"),
      expectation: BilingualText("2022-03-31 这样的日期", "a date such as 2022-03-31")),
    "--to": ArgumentText(
      BilingualText(
        "写成哪种文件；不写就看输出文件名的后缀，看不出来时写 json",
        "What to write; if left out, as the ending of PATH says, or else json"),
      expectation: BilingualText("json、ndjson、csv 或 xlsx", "json, ndjson, csv or xlsx")),
    "--encoding": ArgumentText(
      BilingualText(
        "CSV 的编码；不写就是 utf-8，Excel 能直接打开；给老程序用时写 gb18030",
        "The encoding of CSV: utf-8, which Excel opens, if left out; gb18030 for old programs"),
      expectation: BilingualText("utf-8 或 gb18030", "utf-8 or gb18030")),
    "--output": OutputOptions.fileText,
  ]

  var selection: ArchiveSelection {
    var selection = ArchiveSelection()
    selection.departments = department
    selection.fiscalYear = year?.year
    selection.asOf = asOf?.lastSecond
    return selection
  }

  /// The file to write, nil for standard output.
  func outputPath() throws(UsageProblem) -> String? { try OutputOptions.filePath(output) }

  /// - Parameter path: that of the file to write.
  func format(for path: String?) throws(UsageProblem) -> ArchiveExport.Format {
    let ending = path.flatMap(FileEnding.of)
    if let path, let ending, FileEnding.unwritable.contains(ending) {
      throw .unwritableEnding("." + ending, path: path)
    }
    let named = ending.flatMap { ["jsonl": .ndjson][$0] ?? ArchiveExport.Format(rawValue: $0) }
    let format = to ?? named ?? .json
    guard encoding == nil || format == .csv else { throw .encodingWithoutCSV }
    guard format != .xlsx || path != nil else { throw .workbookWithoutPlace }
    return format
  }
}
