extension Inspect {
  static let texts = CommandTexts(
    summary: BilingualText(
      "查看认出了哪些栏目、在哪个单元格，哪些内容没有采用",
      "Show what was recognised where, and what was not taken"),
    usage: BilingualText(
      "文件 [--format\u{A0}text|json] [--vocabulary\u{A0}文件] [选项]",
      "INPUT [--format\u{A0}text|json] [--vocabulary\u{A0}FILE] [OPTIONS]"),
    paragraphs: [
      BilingualText(
        """
        一张工作表一张工作表地列出：认出了哪些栏目，是凭哪个单元格里的标签认出的，内容在哪个单元格；指标一行一项；\
        然后是没有采用的内容和发现的问题，每一处都有单元格位置。没有认出表格的工作表、隐藏的工作表也会列出。什么文件都不写。
        """,
        """
        Lists sheet by sheet which fields were recognised, the label and the cell that led there, and the cells of their \
        values; the indicators row by row; then everything that was not taken and every problem, each with its cell. \
        Sheets without a form and hidden sheets are named as well. No file is written.
        """),
      BilingualText(
        """
        表上的栏目名称程序不认识时，用 --vocabulary 告诉它；和认识的名称只差一个字的，会提示可能写错了，但不会当作那个栏目。
        """,
        """
        Labels that the program doesn't know are taught with --vocabulary. A text that is one character off a known label \
        is reported with the suggestion, and not taken for it.
        """),
    ],
    arguments: [
      InspectOptions.texts, InspectOutputOptions.texts, InspectReadingOptions.texts, VocabularyOptions.texts,
      MessageOptions.texts, Jixiao.builtInOptions,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText("jixiao inspect 草稿.xlsx", "看看一份草稿读到了什么：", "See what is read from a draft:"),
      ExampleText(
        "jixiao inspect 草稿.xlsx --vocabulary 栏目.yaml", "用自己写的栏目名称再认一遍：",
        "Try again with labels of one's own:"),
    ])
}
