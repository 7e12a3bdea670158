extension History {
  static let texts = CommandTexts(
    summary: BilingualText(
      "一个项目先后报送的各个版本，以及每次改了什么", "The versions of a project, and what changed between them"),
    usage: BilingualText("--archive\u{A0}汇总库 项目编码 [选项]", "--archive\u{A0}FILE CODE [OPTIONS]"),
    paragraphs: [
      BilingualText(
        "每个版本写明何时收到、在哪个文件的哪个单元格；改动逐处列出，金额在前，写明原来和现在的值和单元格。",
        """
        Each version says when it was received and in which cell of which file it stands; each change names both values and their \
        cells, money first.
        """)
    ],
    arguments: [
      ArchiveOptions.texts, HistoryOptions.texts, MessageOptions.texts, Jixiao.builtInOptions,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText(
        "jixiao history --archive 2022.db 13030622P005567100047", "看看一个项目改过什么：",
        "See what changed in a project:")
    ])
}
