extension Jixiao {
  static let texts = CommandTexts(
    summary: BilingualText(
      "把预算项目绩效目标表读成规范的数据，再写成 Excel、CSV 或 JSON",
      "reads budget performance forms, and writes them as Excel, CSV or JSON"),
    usage: BilingualText("命令 [选项]", "COMMAND [OPTIONS]"),
    paragraphs: [],
    arguments: MessageOptions.texts.merging(builtInOptions) { first, _ in first },
    examples: [
      ExampleText(
        "jixiao convert 草稿.xlsx -o 上报稿.xlsx",
        "读一份草稿，按财政局的表样写成新的 Excel 文件：", "Read a draft and write a new workbook in the bureau's form:")
    ],
    sections: [exitStatuses])

  /// The options that ArgumentParser adds to every command.
  static let builtInOptions = [
    "--help": ArgumentText(BilingualText("显示帮助", "Show help")),
    "--version": ArgumentText(BilingualText("显示版本", "Show the version")),
  ]

  private static let exitStatuses = SectionText(
    BilingualText("退出状态（供脚本判断）", "Exit status"),
    [
      ("0", BilingualText("完成", "Done")),
      ("1", BilingualText("有问题、差异或冲突", "Findings, differences or conflicts")),
      ("2", BilingualText("命令写得不对", "Wrong usage")),
      ("3", BilingualText("有文件读不了", "An input could not be read")),
      ("4", BilingualText("文件超出安全限度", "A safety limit was reached")),
      ("5", BilingualText("结果写不出去，或系统出错", "Output or system error")),
    ])
}
