extension Ingest {
  static let texts = CommandTexts(
    summary: BilingualText(
      "把许多部门的表一次收进一个汇总库，并说清每个文件的结果",
      "Take the forms of many departments into one archive, and say what became of every file"),
    usage: BilingualText(
      "文件或文件夹… --archive\u{A0}汇总库 [--dry-run] [选项]", "PATH… --archive\u{A0}FILE [--dry-run] [OPTIONS]"),
    paragraphs: [
      BilingualText(
        """
        可以写文件、整个文件夹（连同下级文件夹）和 .zip 压缩包。每个文件有四种结果之一：收下、收下但有问题要看、没有变化\
        （以前收过同样的文件）、隔离（读不了，并说明原因和怎么办）；四种相加就是收到的总数。坏文件不影响其他文件。
        """,
        """
        Takes files, whole folders with those inside them, and ZIP files. Every file is accepted, accepted with findings, \
        unchanged (taken in before), or quarantined with the reason and what to do; the four add up to what was received. \
        Bad files don't stop the others.
        """),
      BilingualText(
        """
        同一个项目再次报送、内容不同时，存为新版本，旧版本保留，改了哪里也记下来。随时可以按 Ctrl-C 停下，断电也不会坏；\
        再运行同一条命令就接着收。
        """,
        """
        A project that comes again with other content becomes a newer version; the older is kept, and what changed is \
        recorded. Ctrl-C stops it at any time, and a power cut does no harm: the same command goes on from there.
        """),
    ],
    arguments: [
      IngestOptions.inputTexts, InputOptions.texts, IngestOptions.texts, ReadingOptions.texts,
      VocabularyOptions.texts, RulesOptions.texts, MessageOptions.texts, Jixiao.builtInOptions,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText(
        "jixiao ingest 报送文件夹 --archive 2022.db", "收下一个文件夹里的全部文件：", "Take in all files of a folder:"),
      ExampleText(
        "jixiao ingest 报送.zip --archive 2022.db --dry-run",
        "先看看压缩包里哪些是新的，不写入：", "See first what is new in a ZIP file, and write nothing:"),
    ])
}
