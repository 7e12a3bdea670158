import ArgumentParser

/// What `cells` reads.
struct CellsInputOptions: ParsableArguments {
  @Argument(completion: .file()) var input: String?

  @Option var sheet: [String] = []

  @Flag var hidden = false

  static let texts = [
    "input": ArgumentText(
      BilingualText(
        "要读取的文件：Excel 工作簿（.xlsx、.xlsm），或者 CSV",
        "The file to read: an Excel workbook (.xlsx, .xlsm), or CSV"),
      value: BilingualText("文件", "INPUT")),
    "--sheet": ArgumentText(
      BilingualText(
        "只列出这张工作表，隐藏的也行；可以写多次",
        "List this sheet alone, be it a hidden one; may be given several times"),
      value: BilingualText("工作表", "NAME")),
    "--hidden": ArgumentText(BilingualText("也列出隐藏的工作表", "List hidden sheets as well")),
  ]
}
