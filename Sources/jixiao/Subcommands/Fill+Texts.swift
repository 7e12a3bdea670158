extension Fill {
  static let texts = CommandTexts(
    summary: BilingualText(
      "把申报内容填进财政局发的表样，其余一概不动",
      "Fill the bureau's own workbook in place, all else untouched"),
    usage: BilingualText(
      "--template\u{A0}模板 文件… -o\u{A0}输出文件 [选项]", "--template\u{A0}BUREAU.xlsx INPUT… -o\u{A0}PATH [OPTIONS]"),
    paragraphs: [
      BilingualText(
        """
        读取草稿、CSV 或 JSON 里的项目，填进财政局发的空表。格子按“项目编码”“指标值”这样的标签找；样式、数据有效性、\
        隐藏的工作表、公式、批注都保持原样。指标比表里的行多时按表的样式插入行，少时空行留着。
        """,
        """
        Reads projects from drafts, CSV or JSON, and fills them into the bureau's blank form. Cells are found by labels \
        such as 项目编码 and 指标值; styles, validations, hidden sheets, formulas and notes stay as they are. Rows are \
        inserted in the form's style where there are more indicators than rows; blank rows stay.
        """),
      BilingualText(
        """
        填完后再读一遍核对。表里没有地方填的内容、模板的数据有效性不允许的值，会指出在哪个单元格，并以退出状态 1 结束；\
        文件照样写出。模板和输入文件不会被改动。
        """,
        """
        The filled form is read back and compared. What the form has no place for, and values that its own validation \
        forbids, are listed with their cells, and the status is 1; the file is written all the same. Neither the template \
        nor an input is ever changed.
        """),
    ],
    arguments: [
      InputOptions.texts, TemplateOptions.texts, FillOutputOptions.texts, BaseOptions.texts,
      ReadingOptions.texts,
      VocabularyOptions.texts, MessageOptions.texts, Jixiao.builtInOptions,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
    examples: [
      ExampleText(
        "jixiao fill --template 项目绩效目标表.xlsx 草稿.xlsx -o 上报/",
        "把草稿里的每个项目各填一份，放进文件夹：", "Fill a copy for each project of a draft:"),
      ExampleText(
        "jixiao fill --template 项目绩效目标表.xlsx 申报.json -o 上报稿.xlsx",
        "把所有项目填进一个工作簿，每个项目一张表：", "Fill all projects into one workbook, a sheet for each:"),
    ])
}
