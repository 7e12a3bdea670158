import ArgumentParser
import Exchange
import Intake

/// Where `convert` writes, and what.
struct OutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, completion: .file()) var output: [String] = []

  @Option var to: OutputFormat?

  @Option var encoding: TextEncoding?

  @Flag var sources = false

  @Flag var applySuggestions = false

  @Flag var strict = false

  static let texts = [
    "--output": ArgumentText(
      BilingualText(
        "写到哪里：文件名，或者以“/”结尾的文件夹；写“-”或者不写，就显示在屏幕上（标准输出）",
        "Where to write: a file, or a folder whose name ends with /; standard output if it is - or left out"),
      value: BilingualText("输出文件", "PATH")),
    "--to": ArgumentText(
      BilingualText(
        "写成哪种文件；不写就看输出文件名的后缀，看不出来时写 json",
        "What to write; if left out, as the ending of PATH says, or else json"),
      expectation: BilingualText("json、csv 或 xlsx", "json, csv or xlsx")),
    "--encoding": ArgumentText(
      BilingualText(
        "CSV 的编码；不写就是 utf-8，Excel 能直接打开；给老程序用时写 gb18030",
        "The encoding of CSV: utf-8, which Excel opens, if left out; gb18030 for old programs"),
      expectation: BilingualText("utf-8 或 gb18030", "utf-8 or gb18030")),
    "--sources": ArgumentText(
      BilingualText(
        "注明每个值来自哪个单元格（只用于 JSON）", "Name the cell that each value came from (JSON only)")),
    "--apply-suggestions": ArgumentText(
      BilingualText(
        "采用检查规则给出的修改建议（包括指标值的规范写法，如“≥90%以上”改成“≥90%”），并逐处列出改了哪个单元格；不写就一个字也不改",
        "Take what the rules suggest, the usual spelling of targets included, and list each change with its cell; if left "
          + "out, nothing is changed")),
    "--strict": ArgumentText(
      BilingualText(
        "有内容没读进来时，以退出状态 1 结束", "End with status 1 if any content was not taken")),
  ]
}
