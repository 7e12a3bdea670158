public import Wording

extension FormProblem.Reason: Worded {
  public var id: String {
    switch self {
    case .amountUnreadable: "amount-unreadable"
    case .amountHasPartOfFen: "amount-part-of-fen"
    case .percentUnreadable: "percent-unreadable"
    case .weightUnreadable: "weight-unreadable"
    case .moneyUnitUnknown: "money-unit-unknown"
    case .rowJoined: "row-joined"
    case .valueJoined: "value-joined"
    case .columnRepeated: "column-repeated"
    case .fieldRepeated: "field-repeated"
    case .listRowsDiffer: "list-rows-differ"
    case .tableMissing: "table-missing"
    case .projectList: "project-list-not-taken"
    case .formBlank: "form-blank"
    case .formsSideBySide: "forms-side-by-side"
    case .categoryUnknown: "category-unknown"
    case .moneyUnitsDiffer: "money-units-differ"
    case .moneyUnitNotYuan: "money-unit-not-yuan"
    case .valueClaimedTwice: "value-claimed-twice"
    case .instructions: "instructions-not-taken"
    case .unitsDiffer: "units-differ"
    case .formulaWithoutValue: "formula-without-value"
    case .errorValue: "error-value"
    case .codeDamaged: "cell-number-damaged"
    case .unitInHeading: "unit-in-heading"
    case .yearUnreadable: "year-unreadable"
    case .hiddenByMerge: "content-hidden-by-merge"
    case .note: "note-not-taken"
    case .notTaken: "content-not-taken"
    case .label(let problem): problem.id
    case .marker(let problem): problem.id
    }
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .amountUnreadable(let text):
      "“\(text)”读不出金额，未采用；请只填数字，例如 160000.00。"
    case .amountHasPartOfFen(let text):
      "“\(text)”折合成元后小数超过两位，已原样保留；请核对金额单位和数字。"
    case .percentUnreadable(let text):
      "“\(text)”读不出百分比，未采用；请填写 0 到 100 的数字，例如 40%。"
    case .weightUnreadable(let text):
      "“\(text)”读不出分值，未采用；请只填数字，例如 10。"
    case .moneyUnitUnknown:
      "表中没有注明金额单位，已按元读取；如果是万元，请在表头写上“单位：万元”后重新转换。"
    case .rowJoined(let above):
      "这一行没有二级指标和指标值，已接在上面 \(above) 所在的指标后面；如果它是另一项指标，请补上二级指标和指标值。"
    case .valueJoined(let above):
      "这一行没有标签，已接在上面 \(above) 的内容后面；如果它不是那一栏的内容，请补上标签或移到表后。"
    case .columnRepeated(let heading):
      "“\(heading)”这一列出现了两次，无法判断用哪一列，两列都未采用；请只留一列。"
    case .fieldRepeated(let label, let first):
      "“\(label)”在同一张表里出现了两次，内容与 \(first) 不同，无法判断用哪一处，两处都未采用；请核对后只留一处。"
    case .listRowsDiffer(let text, let first, let firstText):
      "同一个项目各行填写不一致：这里是“\(text)”，\(first) 是“\(firstText)”；该项目未写出，请改成一致。"
    case .tableMissing:
      "这张表有项目信息，但没有找到指标表的标题行（一级指标、二级指标、三级指标、指标值……）；请补上标题行。"
    case .projectList:
      "这是一张项目清单，没有指标，不是绩效目标表，未采用。"
    case .formBlank:
      "这是一张没有填写的空表，已跳过。"
    case .formsSideBySide:
      "同一行里有两张并排的表，无法分开；请把它们放到不同的工作表，或上下排列。"
    case .categoryUnknown(let text):
      "类别“\(text)”不是总体绩效目标、分项绩效目标、工作保障措施之一，这一行未采用；请改正类别。"
    case .moneyUnitsDiffer(let text, let first, let firstText):
      "这里写“\(text)”，\(first) 写“\(firstText)”，金额单位不一致，这张表的金额都未采用；请改成一致。"
    case .moneyUnitNotYuan(let text):
      "“\(text)”不是元、千元、万元或亿元，这张表的金额都未采用；请折合成人民币，并注明“单位：元”或“单位：万元”。"
    case .valueClaimedTwice(let text, let labels):
      "“\(text)”左边和上面的栏目名称不同（\(quoted(labels, "、"))），无法判断属于哪一栏，都未采用；请让每个金额或内容只对着一个栏目名称。"
    case .instructions:
      "这一页是填表说明，不是绩效目标表，未采用。"
    case .unitsDiffer(let text, let first, let firstText):
      "这里的单位是“\(text)”，\(first) 是“\(firstText)”，两处不一致，都未采用；请改成一致。"
    case .formulaWithoutValue:
      "这里是公式，但文件里没有计算结果，未采用；请用 Excel 或 WPS 打开并保存一次，再转换。"
    case .errorValue(let text):
      "这里是错误值“\(text)”，未采用；请改正公式或直接填写内容。"
    case .codeDamaged(let text):
      "“\(text)”可能已被 Excel 改动（数字超过 15 位，或写成了科学计数）；请核对，编码要把单元格设为文本格式后重新填写。"
    case .unitInHeading(let unit):
      "单位“\(unit)”只写在栏目名称里，没有加到下面的指标值上；请在每个指标值里写上单位，例如“≥60\(unit)”。"
    case .yearUnreadable(let text):
      "“\(text)”读不出年度，未采用；请写成“2022年”这样的年度，或用 --year 指定。"
    case .hiddenByMerge(let text):
      "“\(text)”被合并单元格遮住了，在 Excel 里看不到，未采用；如果需要，请取消合并后移到正确的位置。"
    case .note(let text):
      "“\(text)”是表后的说明、签字或合计，不属于任何栏目，未采用。"
    case .notTaken(let text):
      "“\(text)”不属于任何栏目，未采用。"
    case .label(let problem): problem.text(in: .chinese)
    case .marker(let problem): problem.text(in: .chinese)
    }
  }

  private var english: String {
    switch self {
    case .amountUnreadable(let text):
      "“\(text)” can't be read as an amount and was not taken; enter a number only, such as 160000.00."
    case .amountHasPartOfFen(let text):
      "“\(text)” has more than two decimals in yuan and was kept as it is; check the money unit and the number."
    case .percentUnreadable(let text):
      "“\(text)” can't be read as a percentage and was not taken; enter a number from 0 to 100, such as 40%."
    case .weightUnreadable(let text):
      "“\(text)” can't be read as points and was not taken; enter a number only, such as 10."
    case .moneyUnitUnknown:
      "No money unit is declared, so amounts were read as yuan; if they are in 万元, write 单位：万元 above the table "
        + "and convert again."
    case .rowJoined(let above):
      "This row has neither level 2 nor a value and was joined to the indicator at \(above); if it is an indicator of "
        + "its own, fill in level 2 and the value."
    case .valueJoined(let above):
      "This row has no label and was joined to the content at \(above); if it belongs elsewhere, give it a label or move "
        + "it below the table."
    case .columnRepeated(let heading):
      "The column “\(heading)” stands twice, so neither was taken; keep one of them."
    case .fieldRepeated(let label, let first):
      "“\(label)” stands twice in this form and differs from \(first), so neither was taken; keep one of them."
    case .listRowsDiffer(let text, let first, let firstText):
      "Rows of one project differ: “\(text)” here, “\(firstText)” at \(first); the project was not written. Make them "
        + "the same."
    case .tableMissing:
      "This form has a project's labels but no row of column headings (一级指标, 二级指标, 三级指标, 指标值 …); add it."
    case .projectList:
      "This is a list of projects without indicators, not a form, and was not taken."
    case .formBlank:
      "This form is blank and was skipped."
    case .formsSideBySide:
      "Two forms stand side by side and can't be told apart; put them on two sheets, or one below the other."
    case .categoryUnknown(let text):
      "The category “\(text)” is none of 总体绩效目标, 分项绩效目标, 工作保障措施, so the row was not taken; correct it."
    case .moneyUnitsDiffer(let text, let first, let firstText):
      "The money unit is “\(text)” here and “\(firstText)” at \(first), so no amount of the form was taken; make them "
        + "the same."
    case .moneyUnitNotYuan(let text):
      "“\(text)” is none of 元, 千元, 万元, 亿元, so no amount of the form was taken; convert the amounts and declare "
        + "单位：元 or 单位：万元."
    case .valueClaimedTwice(let text, let labels):
      "The labels left of “\(text)” and above it differ (\(quoted(labels, ", "))), so it was taken for neither; let each "
        + "value stand beside one label."
    case .instructions:
      "This page tells how to fill in the form; it is no form and was not taken."
    case .unitsDiffer(let text, let first, let firstText):
      "The unit is “\(text)” here and “\(firstText)” at \(first), so neither was taken; make them the same."
    case .formulaWithoutValue:
      "Here is a formula whose value the file doesn't hold, so it was not taken; open and save the file in Excel or WPS, "
        + "then convert again."
    case .errorValue(let text):
      "Here is the error value “\(text)”, which was not taken; correct the formula or type the content."
    case .codeDamaged(let text):
      "“\(text)” may have been changed by Excel (more than 15 digits, or in scientific notation); check it, and for a code "
        + "format the cell as text and type it again."
    case .unitInHeading(let unit):
      "The unit “\(unit)” stands in the heading only and was not given to the values below; write it in each of them, as "
        + "in ≥60\(unit)."
    case .yearUnreadable(let text):
      "No year can be read from “\(text)”, so none was taken; write it like 2022年, or give it with --year."
    case .hiddenByMerge(let text):
      "“\(text)” is hidden by a merged cell and was not taken; if it is needed, unmerge and move it to its place."
    case .note(let text):
      "“\(text)” is a note, signature or total after the table; it belongs to no field and was not taken."
    case .notTaken(let text):
      "“\(text)” belongs to no field and was not taken."
    case .label(let problem): problem.text(in: .english)
    case .marker(let problem): problem.text(in: .english)
    }
  }

  private func quoted(_ labels: [String], _ separator: String) -> String {
    labels.map { "“\($0)”" }.joined(separator: separator)
  }
}
