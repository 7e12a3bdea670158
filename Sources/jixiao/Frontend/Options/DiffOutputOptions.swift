import ArgumentParser
import Exchange

/// How `diff` tells what differs, and where.
struct DiffOutputOptions: ParsableArguments {
  @Option var format: DifferenceFormat?

  @Option(name: .shortAndLong, completion: .file()) var output: [String] = []

  @Flag var substance = false

  @Option var encoding: TextEncoding?

  static let texts = [
    "--format": ArgumentText(
      BilingualText(
        "写成什么：text 文字，html 网页，json 数据，csv 更正清单（给 apply 用），xlsx 在新文件的副本里标出改动；"
          + "不写就看输出文件名的后缀，看不出来时是文字",
        "What to write: text, a page (html), data (json), the list of corrections that apply takes (csv), or a copy of NEW "
          + "with its changed cells marked (xlsx); if left out, as the ending of PATH says, or else text"),
      expectation: BilingualText("text、json、html、csv 或 xlsx", "text, json, html, csv or xlsx")),
    "--output": ArgumentText(
      BilingualText(
        "写到哪个文件；写“-”或者不写，就显示在屏幕上（标准输出）", "The file to write; standard output if it is - or left out"),
      value: BilingualText("输出文件", "PATH")),
    "--substance": ArgumentText(
      BilingualText(
        "只看内容的不同；空格、全角半角、“百分率”和“%”、16万元和160000元这类只是写法不同的不列出",
        "Differences of substance alone: leave out those of form, such as blanks, widths, 百分率 and %, 16万元 and 160000元"
      )),
    "--encoding": ArgumentText(
      BilingualText(
        "更正清单（CSV）的编码；不写就是 utf-8，Excel 能直接打开；给老程序用时写 gb18030",
        "The encoding of the list in CSV: utf-8, which Excel opens, if left out; gb18030 for old programs"),
      expectation: BilingualText("utf-8 或 gb18030", "utf-8 or gb18030")),
  ]

  /// The file to write, nil for standard output, and what to write.
  func choice() throws(UsageProblem) -> (path: String?, format: DifferenceFormat) {
    guard output.count <= 1 else { throw .repeatedOption("-o") }
    guard output.first != "" else { throw .missingValue(option: "-o") }
    let path = output.first == "-" ? nil : output.first
    let named = path.flatMap(DifferenceFormat.init(endingOf:))
    if let path, let ending = FileEnding.of(path), FileEnding.unwritable.contains(ending) {
      throw .unwritableEnding("." + ending, path: path)
    }
    if let format, let path, let named, named != format {
      throw .differenceContradictsEnding(format, path: path)
    }
    let chosen = format ?? named ?? .text
    guard encoding == nil || chosen == .csv else { throw .encodingWithoutCSV }
    if chosen == .xlsx, path == nil, output.isEmpty || StandardOutput.isTerminal {
      throw .workbookWithoutPlace
    }
    return (path, chosen)
  }
}
