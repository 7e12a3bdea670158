extension Check {
  static let texts = CommandTexts(
    summary: BilingualText(
      "像财政局审核那样检查绩效目标表，指出每个问题在哪个单元格",
      "Check performance forms as the bureau does, and name the cell of every finding"),
    usage: BilingualText(
      "文件… [--format\u{A0}text|json] [--fail-on\u{A0}级别] [--report\u{A0}报告.html] [--annotate\u{A0}输出文件] [选项]",
      "INPUT… [--format\u{A0}text|json] [--fail-on\u{A0}SEVERITY] [--report\u{A0}OUT.html] [--annotate\u{A0}OUT] [OPTIONS]"
    ),
    paragraphs: [
      BilingualText(
        """
        报送之前先检查一遍：哪些必须改（错误），哪些请核对（警告），哪些供参考（提示）。每个问题写明文件、工作表、单元格、\
        写了什么、错在哪里、怎么改；没有填写的，指出应当填在哪个单元格。最后一行说能不能报送。
        """,
        """
        Says before a submission what must be mended (error), what to look at (warning) and what may be of use (info). \
        Each finding names file, sheet and cell, what is written, what is wrong with it, and what to do; of something \
        missing the cell where it belongs. The last line says whether the forms are ready to submit.
        """),
      BilingualText(
        """
        只检查，不改动任何文件。同样的问题很多时，只列出前面的，其余报总数。判断不了的规则会说明原因，不作猜测。
        """,
        """
        No file is changed. Where there are many findings of one kind the first are listed and all are counted. Rules that \
        could not be decided are named with the reason; nothing is guessed.
        """),
      BilingualText(
        """
        用 --annotate 可以把意见直接写在部门自己的工作簿里退回：只加批注、颜色和最后一张“审核意见”表，其余不动。部门在“处理情况”一栏答复后\
        报回来，再检查一次，就会说明哪些已改、哪些还在、哪些是新问题、部门怎么答复。
        """,
        """
        With --annotate the department's own workbook goes back with the remarks on its cells: notes, marks and a list as its \
        last sheet, nothing else changed. The department answers on the list; the next check says which findings are mended, \
        which remain, which are new, and what was answered.
        """),
    ],
    arguments: [
      InputOptions.texts, CheckOptions.texts, ReadingOptions.texts, VocabularyOptions.texts,
      RulesOptions.texts, MessageOptions.texts,
      Jixiao.builtInOptions,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText("jixiao check 草稿.xlsx", "检查一份草稿：", "Check a draft:"),
      ExampleText(
        "jixiao check 本级.xlsx 公证处.xlsx --report 检查报告.html",
        "检查几份草稿，并写一份可以打印的报告：", "Check several drafts and write a page to print:"),
      ExampleText(
        "jixiao check 草稿.xlsx --annotate 退回.xlsx", "把意见写进工作簿退回部门：",
        "Send the workbook back with remarks on its cells:"),
      ExampleText(
        "jixiao check 草稿.xlsx --fail-on warning --format json > 问题.json",
        "有警告也不放行，结果交给别的程序：", "Let warnings fail as well, for another program:"),
    ])
}
