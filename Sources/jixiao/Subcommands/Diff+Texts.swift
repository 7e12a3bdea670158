extension Diff {
  static let texts = CommandTexts(
    summary: BilingualText(
      "比较同一份绩效目标表的两个版本，逐个项目列出改了什么", "Compare two versions of performance forms, project by project"),
    usage: BilingualText(
      "[旧文件] 新文件 [--format\u{A0}格式] [-o\u{A0}输出文件] [选项]",
      "[OLD] NEW [--format\u{A0}FORMAT] [-o\u{A0}PATH] [OPTIONS]"),
    paragraphs: [
      BilingualText(
        """
        先列金额，再按表的顺序列其余各项；旧值和新值并排，都注明单元格。项目按编码对应，没有编码的按单位和名称；指标按二级指标和\
        名称对应，改了名、换了位置、重新排序的也认得出来。不能确定是不是同一项的，会标出来请人核对。
        """,
        """
        Amounts first, then all else in the order of the form, old and new beside each other with their cells. Projects are \
        matched by code, or by unit and name without one; indicators by level 2 and name, so that renamed, moved and \
        reordered ones are told as such. What is not certainly the same is shown as uncertain.
        """),
      BilingualText(
        """
        只是写法不同的（空格、全角半角、“百分率”和“%”、16万元和160000元）与内容的不同分开列。没有不同时退出状态是 0，有不同是 1。\
        两个文件都不会被改动。
        """,
        """
        Differences of form alone, such as blanks, widths, 百分率 and %, 16万元 and 160000元, are listed apart. The status is 0 \
        without any difference, 1 with some. Neither file is changed.
        """),
    ],
    arguments: [
      VersionOptions.texts, DiffOutputOptions.texts, ReadingOptions.texts, VocabularyOptions.texts,
      MessageOptions.texts, Jixiao.builtInOptions,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText(
        "jixiao diff 部门退回.xlsx", "看这份 jixiao 写出的表后来改了什么：", "See what was changed since jixiao wrote it:"),
      ExampleText("jixiao diff 初稿.xlsx 终稿.xlsx", "看终稿比初稿改了什么：", "See what the final draft changed:"),
      ExampleText(
        "jixiao diff 初稿.xlsx 终稿.xlsx --substance -o 差异.html",
        "只看内容的不同，写成网页：", "Write the differences of substance as a page:"),
      ExampleText(
        "jixiao diff 报送稿.xlsx 财政局改.xlsx -o 更正.csv",
        "把改动写成更正清单，再用 apply 改到另一份文件上：", "Write the list of corrections for jixiao apply:"),
    ])
}
