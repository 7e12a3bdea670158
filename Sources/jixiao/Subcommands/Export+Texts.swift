extension Export {
  static let texts = CommandTexts(
    summary: BilingualText(
      "从汇总库取出数据：全部，或某个部门、年度、某一天的情况",
      "Take data out of an archive: all, or of a department, a year, as of a day"),
    usage: BilingualText(
      "--archive\u{A0}汇总库 [--department\u{A0}部门] [--year\u{A0}年份] [--as-of\u{A0}日期] [-o\u{A0}输出文件 | --feedback\u{A0}文件夹] [选项]",
      "--archive\u{A0}FILE [--department\u{A0}DEPARTMENT] [--year\u{A0}YEAR] [--as-of\u{A0}DATE] [-o\u{A0}PATH | --feedback\u{A0}FOLDER] [OPTIONS]"
    ),
    paragraphs: [
      BilingualText(
        """
        每个项目取最新的版本。json 和 ndjson 带部门整体绩效目标；csv 和 xlsx 是指标明细，一个指标一行，\
        没有部门整体绩效目标。四种文件再收进一个新的汇总库，项目的数据都完全一样。数据再多，用的内存也一样。
        """,
        """
        Of each project the latest version is taken. json and ndjson hold the departments' texts as well; csv and xlsx are the \
        list of indicators, one a row, without those texts. Each of the four taken into a new archive gives the same facts of the \
        projects. Memory stays the same however much there is.
        """),
      BilingualText(
        """
        --feedback 把各部门报送的工作簿加上审核意见退回，一个部门一个文件夹；有几个年度时，部门文件夹里再按年度分。原来的文件要还在收文件时的\
        地方，内容没有改过；收文件时写过 --rules、--vocabulary、--hidden 的，这里也要写。原文件不改动。
        """,
        """
        --feedback gives departments their workbooks back with remarks on the cells, a folder for each department, and one in \
        it for each year where there are several. The files must still be where they were taken in, and unchanged; what was \
        said to ingest by --rules, --vocabulary and --hidden must be said again. The files themselves stay as they are.
        """),
    ],
    arguments: [
      ArchiveOptions.texts, ExportOptions.texts, FeedbackOptions.texts, VocabularyOptions.texts,
      RulesOptions.texts,
      MessageOptions.texts, Jixiao.builtInOptions,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText(
        "jixiao export --archive 2022.db -o 全部.xlsx", "全部指标写成 Excel：", "All indicators as a workbook:"),
      ExampleText(
        "jixiao export --archive 2022.db --department 315 --as-of 2022-03-31 -o 315.json",
        "一个部门在某一天的情况：", "A department as it stood on a day:"),
      ExampleText(
        "jixiao export --archive 2022.db --feedback 退回/", "把审核意见写进各部门的工作簿退回：",
        "Give departments their workbooks back with remarks:"),
    ])
}
