extension Convert {
  static let texts = CommandTexts(
    summary: BilingualText(
      "读取绩效目标表的草稿，写成 Excel、CSV 或 JSON",
      "Read drafts of performance forms, and write Excel, CSV or JSON"),
    usage: BilingualText(
      "文件… [-o\u{A0}输出文件] [--to\u{A0}json|csv|xlsx] [选项]",
      "INPUT… [-o\u{A0}PATH] [--to\u{A0}json|csv|xlsx] [OPTIONS]"),
    paragraphs: [
      BilingualText(
        """
        读取一个部门的绩效文本或项目绩效目标表，把各项内容合成一份规范的申报数据。程序按“项目编码”“指标值”这样的\
        标签找内容，不看工作表的名称和单元格的位置，所以一表一页、上下相连、明细清单、从打印稿粘贴的草稿都能读。
        """,
        """
        Reads a department's text or its project forms and makes one canonical submission of them. Content is found by \
        labels such as 项目编码 and 指标值, not by the names of sheets or the places of cells: one form a sheet, forms one \
        below the other, flat lists, and drafts pasted from print are read alike.
        """),
      BilingualText(
        "原文件不会被改动。没有读进来的内容会指出在哪个单元格，不会悄悄丢掉。有的文件读不了时，其余的照常处理。",
        """
        Inputs are never changed. Content that was not taken is listed, never dropped in silence. Where an input can't be \
        read, the others are done.
        """),
    ],
    arguments: [
      InputOptions.texts, OutputOptions.texts, BaseOptions.texts, ReadingOptions.texts,
      VocabularyOptions.texts,
      RulesOptions.texts,
      MessageOptions.texts, Jixiao.builtInOptions,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText(
        "jixiao convert 草稿.xlsx -o 上报稿.xlsx",
        "读一份草稿，按财政局的表样写成新的 Excel 文件：", "Write a draft anew in the bureau's form:"),
      ExampleText(
        "jixiao convert 本级.xlsx 公证处.xlsx -o 明细.csv",
        "把一个部门的几份草稿合在一起，写成 CSV 明细：", "Put several drafts of one department into one CSV list:"),
      ExampleText(
        "jixiao convert --files-from 清单.txt --to xlsx -o 上报/", english: nil,
        "读取清单里各部门的草稿，每个部门写一个 Excel 文件，放进文件夹：",
        "Read the drafts of several departments, and write a workbook for each:"),
    ])
}
