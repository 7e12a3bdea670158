extension Apply {
  static let texts = CommandTexts(
    summary: BilingualText("按更正清单改文件，改在原来的单元格里", "Apply a list of corrections to a file, in its very cells"),
    usage: BilingualText(
      "更正清单 文件 -o\u{A0}输出文件 [选项]", "CORRECTIONS TARGET -o\u{A0}PATH [OPTIONS]"),
    paragraphs: [
      BilingualText(
        """
        清单每行写明项目、栏目、原值和新值。文件里的值与原值相同（只是写法不同也算）才改；不同的不改，并指出单元格和那里写着什么。\
        Excel 文件只改这些单元格，样式、公式、批注和其余内容原样保留；写出之前会再读一遍核对。
        """,
        """
        Each row of the list says project, field, old value and new value. A value is corrected where the old value stands, be \
        it written otherwise; where it doesn't, the correction is refused with the cell and what stands there. In a workbook \
        only these cells change; the result is read back before it is written.
        """),
      BilingualText(
        "全部改完时退出状态是 0；有没改的是 1，其余的照样改好写出。清单和要更正的文件都不会被改动。",
        """
        The status is 0 where all were done, 1 where some were refused; the others are done and written all the same. Neither \
        the list nor the file itself is changed.
        """),
    ],
    arguments: [
      ApplyInputOptions.texts, ApplyOutputOptions.texts, BaseOptions.texts, ReadingOptions.texts,
      VocabularyOptions.texts,
      MessageOptions.texts, Jixiao.builtInOptions,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText("jixiao apply 更正.csv 部门稿.xlsx -o 部门稿（已更正）.xlsx", "把更正清单改到部门稿上：", "Correct a draft:"),
      ExampleText(
        "jixiao apply 差异.json 明细.csv -o 明细（已更正）.csv", "用 diff 写出的 JSON 改一份 CSV：",
        "Correct a CSV list by a difference in JSON:"),
    ])
}
