extension Cells {
  static let texts = CommandTexts(
    summary: BilingualText("列出工作簿里每个单元格读到的内容", "List every cell of a workbook as it is read"),
    usage: BilingualText(
      "文件 [--sheet\u{A0}工作表] [--format\u{A0}csv|jsonl] [选项]",
      "INPUT [--sheet\u{A0}NAME] [--format\u{A0}csv|jsonl] [OPTIONS]"),
    paragraphs: [
      BilingualText(
        """
        按文件里的顺序列出所有有内容的单元格：工作表、位置、类型和值，显示在屏幕上（标准输出）。不管是不是绩效目标表，\
        也不解释内容，用来查看程序读到了什么，或者交给别的程序。
        """,
        """
        Lists all cells that hold something, in the order of the file, on standard output: sheet, place, type and value. \
        Whether they are a form does not matter, and nothing is interpreted: this shows what was read, and hands it to \
        other programs.
        """),
      BilingualText(
        """
        类型是 n（数，精确小数，15 位有效数字）、s（文字）、b（TRUE 或 FALSE）、e（错误值）、d（ISO 格式的日期、时间或时长）。\
        百分数按数值列出：90% 是 0.9。公式列出它的计算结果。
        """,
        """
        The type is n (a number, an exact decimal at 15 significant digits), s (text), b (TRUE or FALSE), e (an error \
        value) or d (a date, time or duration in ISO 8601). A percent is listed as its number: 90% is 0.9. Of a formula \
        its result is listed.
        """),
    ],
    arguments: [
      CellsInputOptions.texts, CellsOutputOptions.texts, MessageOptions.texts, Jixiao.builtInOptions,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText(
        "jixiao cells 草稿.xlsx > 单元格.csv", "把每个单元格列成 CSV：", "List every cell as CSV:"),
      ExampleText(
        "jixiao cells 草稿.xlsx --sheet 明细 --format jsonl", "把一张工作表列成 JSON 行：",
        "List one sheet as JSON lines:"),
    ])
}
