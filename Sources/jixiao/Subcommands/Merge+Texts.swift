extension Merge {
  static let texts = CommandTexts(
    summary: BilingualText(
      "把从同一份原稿改出来的两份表合并起来，冲突由人决定", "Merge two versions that were made from one; conflicts are for a person"),
    usage: BilingualText(
      "[原稿] 我方 对方 -o\u{A0}输出文件 [--conflicts\u{A0}冲突.xlsx] [--resolve\u{A0}冲突.xlsx] [选项]",
      "[BASE] OURS THEIRS -o\u{A0}PATH [--conflicts\u{A0}FILE] [--resolve\u{A0}FILE] [OPTIONS]"),
    paragraphs: [
      BilingualText(
        """
        逐个栏目合并：只有一方改了的就采用，双方改得一样的算一处，改得不同的是冲突；一方删除、另一方修改也是冲突。采用了哪一方的哪些改动\
        都会列出来。jixiao 写出的工作簿里记着原稿，双方都是从同一份改的，就不用另写原稿。
        """,
        """
        Field by field: what one side changed is taken, equal changes agree, different ones conflict, and so does removing what \
        the other side changed. Every change that was taken is listed with its side. Workbooks that jixiao wrote carry their \
        base inside, so that BASE can be left out where both sides were made from one.
        """),
      BilingualText(
        """
        有冲突时不写合并结果，退出状态是 1。用 --conflicts 写出冲突表，每处冲突一行，在 Excel 里从“选择”栏选原稿、我方或对方（也可以直接填写），\
        保存后再用 --resolve 完成合并。所有输入文件都不会被改动。
        """,
        """
        With conflicts no result is written and the status is 1. --conflicts writes them into a workbook, one a row, in which a \
        person chooses base, ours or theirs, or types a value; --resolve takes that file and finishes. No input is ever changed.
        """),
    ],
    arguments: [
      MergeInputOptions.texts, MergeOutputOptions.texts, BaseOptions.texts, ReadingOptions.texts,
      VocabularyOptions.texts, MessageOptions.texts, Jixiao.builtInOptions,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText(
        "jixiao merge 部门稿.xlsx 财政局稿.xlsx -o 合并.xlsx --conflicts 冲突.xlsx", "合并两份都从 jixiao 写出的同一份改来的表：",
        "Merge two workbooks that were made from one that jixiao wrote:"),
      ExampleText(
        "jixiao merge 部门稿.xlsx 财政局稿.xlsx -o 合并.xlsx --resolve 冲突.xlsx", "按冲突表里选好的完成合并：",
        "Finish by what was chosen in the file of conflicts:"),
      ExampleText(
        "jixiao merge 原稿.xlsx 部门稿.xlsx 财政局稿.csv --into 部门稿.xlsx -o 合并.xlsx", "改在部门稿原来的单元格里：",
        "Put the result into the cells of a draft:"),
    ])
}
