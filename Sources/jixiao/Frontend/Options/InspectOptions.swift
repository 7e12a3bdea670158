import ArgumentParser

/// What `inspect` reads, and how it shows what was recognised.
struct InspectOptions: ParsableArguments {
  @Argument(completion: .file()) var input: String?

  static let texts = [
    "input": ArgumentText(
      BilingualText(
        "要查看的文件：Excel 工作簿（.xlsx、.xlsm），或者 CSV",
        "The file to look at: an Excel workbook (.xlsx, .xlsm), or CSV"),
      value: BilingualText("文件", "INPUT"))
  ]
}
