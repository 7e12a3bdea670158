extension Worker {
  static let texts = CommandTexts(
    summary: BilingualText(
      "供别的程序大批调用：从标准输入读文件名，每个文件写出一行 JSON",
      "For other programs: paths on standard input, one line of JSON for each file"),
    usage: BilingualText(
      "[-0] [--jobs\u{A0}个数] [选项] < 文件清单", "[-0] [--jobs\u{A0}N] [OPTIONS] < LIST"),
    paragraphs: [
      BilingualText(
        """
        每行一个文件名；每个文件按次序得到一行 JSON，写明读到的每个值（单位、项目、栏目、工作表、单元格、原文、规范值）、发现的问题，\
        或者读不了的原因。每行写完立即送出。
        """,
        """
        One path a line. Each file gets one line of JSON, in their order: every value that was read (unit, project, field, \
        sheet, cell, raw text, canonical value), the findings, or why the file can't be read. A line is written as soon as \
        it is whole.
        """),
      BilingualText(
        """
        文件里不论有什么，退出状态都是 0。每个文件单独检查，不与其他文件比较。哪个文件让读取的进程退出了，就换一个进程再试一次，\
        仍不行就写明，其余文件照常读取。
        """,
        """
        The status is 0 whatever the files hold. Each file is checked by itself and compared with no other. Where a file ends \
        the process that reads it, another tries once more; then the file's line says so, and the others go on.
        """),
    ],
    arguments: [
      WorkerOptions.texts, ReadingOptions.texts, VocabularyOptions.texts, RulesOptions.texts,
      MessageOptions.texts, Jixiao.builtInOptions,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText(
        "jixiao worker < 清单.txt > 结果.jsonl", "读取清单里的全部文件：", "Read all the files of a list:")
    ])
}
