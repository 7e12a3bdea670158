import ArgumentParser

/// What a command reads: files named on the command line, then those of the lists.
struct InputOptions: ParsableArguments {
  @Argument(completion: .file()) var inputs: [String] = []

  @Option(completion: .file()) var filesFrom: [String] = []

  static let texts = [
    "inputs": ArgumentText(
      BilingualText(
        "要读取的文件，可以写多个：Excel 工作簿（.xlsx、.xlsm），或者 jixiao 写出的 CSV、JSON",
        "The files to read: Excel workbooks (.xlsx, .xlsm), or CSV and JSON that jixiao has written"),
      value: BilingualText("文件…", "INPUT…")),
    "--files-from": ArgumentText(
      BilingualText(
        "再读取清单里的文件。清单是文本文件，每行一个文件名；写“-”就从标准输入读清单",
        "Read the files of a list as well: a text file with one name a line, or - for standard input"),
      value: BilingualText("清单", "LIST")),
  ]

  /// All inputs in order: those named first, then each list's.
  ///
  /// - Throws: ``InputListFailure`` where a list can't be read.
  func paths() throws(InputListFailure) -> [String] {
    var paths = inputs
    for list in filesFrom { paths += try InputList.paths(listedIn: list) }
    return paths
  }

  /// Whether nothing at all was named.
  var isEmpty: Bool { inputs.isEmpty && filesFrom.isEmpty }
}
