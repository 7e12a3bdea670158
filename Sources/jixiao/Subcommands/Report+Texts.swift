extension Report {
  static let texts = CommandTexts(
    summary: BilingualText(
      "汇总库里收到了什么：谁报了、谁没报、金额合计、问题、矛盾和没有收下的文件",
      "What an archive holds: who has submitted and who not, sums of money, findings, conflicts, files not taken"
    ),
    usage: BilingualText(
      "--archive\u{A0}汇总库 [--departments\u{A0}名单] [-o\u{A0}输出文件] [选项]",
      "--archive\u{A0}FILE [--departments\u{A0}LIST] [-o\u{A0}PATH] [OPTIONS]"),
    paragraphs: [
      BilingualText(
        """
        金额逐分相加，没有填写的另外报数。每个文件按最后一次收到时的结果计数。网页只有一个文件，可以打印，也能离线打开。
        """,
        """
        Money is summed to the fen; what is not filled in is counted beside it. A file counts as what became of it the last time. \
        The page is one file, made to be printed and read without a network.
        """)
    ],
    arguments: [
      ArchiveOptions.texts, ReportOptions.texts, MessageOptions.texts, Jixiao.builtInOptions,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText(
        "jixiao report --archive 2022.db --departments 部门名单.txt", "看看谁还没有报：", "See who is missing:"),
      ExampleText("jixiao report --archive 2022.db -o 汇总.html", "写一份可以打印的网页：", "Write a page to print:"),
      ExampleText("jixiao report --archive 2022.db --verify", "核对汇总库：", "Check the archive itself:"),
    ])
}
