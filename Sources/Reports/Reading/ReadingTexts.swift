import Wording

/// What is said about a problem of reading, beside its title: in both languages.
struct ReadingTexts {
  /// How grave the problem is where settings don't say otherwise.
  let severity: Severity
  let what: (chinese: String, english: String)
  let why: (chinese: String, english: String)
  let instead: (chinese: String, english: String)
}

extension ReadingTitle {
  var texts: ReadingTexts {
    switch self {
    case .amountUnreadable:
      ReadingTexts(
        severity: .error,
        what: (
          "金额栏里写的不是一个数，例如“约16万”“详见附件”，或在以万元为单位的表里写了“16万”。",
          "A cell for an amount holds no plain number, such as 约16万, or 16万 in a form in 万元."
        ),
        why: (
          "金额要精确到分，程序不猜；读不出来的金额不会写出。",
          "Amounts are exact to the fen and never guessed; one that can't be read is not written."
        ),
        instead: (
          "在这一格只填数字，例如 160000.00；单位写在表头或栏目名称里。",
          "Write the number alone, such as 160000.00; the unit belongs above the table or into the label."
        ))
    case .amountHasPartOfFen:
      ReadingTexts(
        severity: .warning,
        what: (
          "金额折合成元以后，小数超过两位。",
          "In yuan the amount has more than two decimals."
        ),
        why: (
          "多半是单位填错了，或者公式算出了多余的小数。",
          "Mostly the unit is wrong, or a formula left digits over."
        ),
        instead: (
          "核对金额单位和数字；公式的结果请四舍五入到分。",
          "Check the unit and the number; round a formula's result to the fen."
        ))
    case .percentUnreadable:
      ReadingTexts(
        severity: .error,
        what: (
          "资金支出计划里写的不是一个百分比。",
          "A cell of the plan of disbursement holds no percentage."
        ),
        why: (
          "读不出来的比例不会写出，计划就不完整。",
          "A share that can't be read is not written, so the plan stays incomplete."
        ),
        instead: (
          "填写 0 到 100 的数字，例如 40%。",
          "Write a number from 0 to 100, such as 40%."
        ))
    case .weightUnreadable:
      ReadingTexts(
        severity: .error,
        what: (
          "权重或分值一栏里写的不是一个数。",
          "A cell for weight or points holds no number."
        ),
        why: (
          "分值要加总，读不出来的不会写出。",
          "Points are added up; what can't be read is not written."
        ),
        instead: (
          "只填数字，例如 10。",
          "Write the number alone, such as 10."
        ))
    case .rowJoined:
      ReadingTexts(
        severity: .info,
        what: (
          "这一行没有二级指标和指标值，当作上一项指标被分页切断的后半截，接了上去。",
          "The row has neither level 2 nor a value and was taken for the rest of the indicator above, cut by a page break."
        ),
        why: (
          "从打印稿粘贴的表常有这种情况；但它也可能是漏填的另一项指标。",
          "Drafts pasted from print have such rows; but it may be an indicator that was not filled in."
        ),
        instead: (
          "如果它是另一项指标，请补上二级指标和指标值；否则不用改。",
          "Fill in level 2 and the value if it is an indicator of its own; else nothing is to be done."
        ))
    case .valueJoined:
      ReadingTexts(
        severity: .info,
        what: (
          "这一行没有栏目名称，接在了上面同一列的内容后面。",
          "The row has no label and was joined to the content above it in the same column."
        ),
        why: (
          "长的内容被分页切成两格时要这样读。",
          "So a long value is read that a page break cut into two cells."
        ),
        instead: (
          "如果它不是那一栏的内容，请补上栏目名称，或者移到表后。",
          "Give it a label or move it below the table if it belongs elsewhere."
        ))
    case .columnRepeated:
      ReadingTexts(
        severity: .error,
        what: (
          "指标表里同一个栏目名称出现了两次。",
          "One heading stands twice in the table of indicators."
        ),
        why: (
          "看不出该用哪一列，两列都没有采用。",
          "Nothing says which of the two counts, so neither was taken."
        ),
        instead: (
          "只留一列，或者把另一列的栏目名称改成它自己的。",
          "Keep one column, or give the other a name of its own."
        ))
    case .fieldRepeated:
      ReadingTexts(
        severity: .error,
        what: (
          "同一张表里同一个栏目名称出现两次，内容不同。",
          "One label stands twice in a form, with different values."
        ),
        why: (
          "看不出该用哪一处，两处都没有采用。",
          "Nothing says which of the two counts, so neither was taken."
        ),
        instead: (
          "核对后只留一处；如果其实是两张表，第二张要有自己的标题和项目编码。",
          "Keep one of them; a second form needs its own title and project code."
        ))
    case .valueClaimedTwice:
      ReadingTexts(
        severity: .error,
        what: (
          "一个单元格左边的栏目名称和上面的栏目名称不同，两个都可能是它的。",
          "The label left of a cell and the one above it differ, and either may be its own."
        ),
        why: (
          "看不出属于哪一栏，两栏都没有采用。",
          "Nothing says which of the two is meant, so neither was taken."
        ),
        instead: (
          "让每个内容只对着一个栏目名称：写在它右边，或者写在它下面。",
          "Let each value stand at one label only, right of it or below it."
        ))
    case .listRowsDiffer:
      ReadingTexts(
        severity: .error,
        what: (
          "明细表里同一个项目的几行，项目信息不一样。",
          "Rows of one project in a list say different things about the project."
        ),
        why: (
          "看不出哪一行对，这个项目没有写出。",
          "Nothing says which row is right, so the project was not written."
        ),
        instead: (
          "把这个项目各行的项目信息改成一致，或者只在第一行填写。",
          "Make the rows the same, or fill in the project's fields in its first row only."
        ))
    case .tableMissing:
      ReadingTexts(
        severity: .error,
        what: (
          "表里有项目信息，但没有一级指标、二级指标、三级指标、指标值这样的标题行。",
          "A form has a project's labels but no row of headings such as 一级指标, 二级指标, 三级指标, 指标值."
        ),
        why: (
          "没有标题行，就不知道哪一列是什么，指标一项也读不到。",
          "Without headings nothing says what the columns are, and no indicator can be read."
        ),
        instead: (
          "补上标题行；如果标题行的字写错了，请改正。",
          "Add the row of headings, or correct its words."
        ))
    case .projectList:
      ReadingTexts(
        severity: .info,
        what: (
          "这是一张只有项目、没有指标的清单，例如目录。",
          "A table of projects without indicators, such as an index sheet."
        ),
        why: (
          "它不是绩效目标表。",
          "It is no form."
        ),
        instead: (
          "不用改。",
          "Nothing is to be done."
        ))
    case .instructions:
      ReadingTexts(
        severity: .info,
        what: (
          "这一页说明怎样填表，标题或工作表名称里有“填表说明”这样的字。",
          "The page tells how to fill in the form; its title or its sheet's name says so."
        ),
        why: (
          "它列出栏目名称，但不是一张填好的表。",
          "It names the fields but is no filled form."
        ),
        instead: (
          "不用改；如果它其实是一张表，请改掉标题或工作表名称，并补上指标表的标题行。",
          "Nothing is to be done; if it is a form, rename it and add the row of column headings."
        ))
    case .formBlank:
      ReadingTexts(
        severity: .info,
        what: (
          "表上一项也没有填写。",
          "Nothing is filled in."
        ),
        why: (
          "空表没有可以读取的内容。",
          "There is nothing to read."
        ),
        instead: (
          "不用改；如果它应当有内容，请检查内容是不是填在别的单元格里。",
          "Nothing is to be done, unless it should have been filled in."
        ))
    case .formsSideBySide:
      ReadingTexts(
        severity: .error,
        what: (
          "同一行里有两张表，中间看不出界线。",
          "Two forms share their rows, and nothing shows where one ends."
        ),
        why: (
          "分不开就会把一张表的内容读进另一张。",
          "What can't be told apart would be read into the wrong form."
        ),
        instead: (
          "把它们放到不同的工作表，或者上下排列，或者中间空一列。",
          "Put them on two sheets or one below the other, or leave a column free between them."
        ))
    case .categoryUnknown:
      ReadingTexts(
        severity: .error,
        what: (
          "部门整体绩效目标的“类别”不是总体绩效目标、分项绩效目标、工作保障措施之一。",
          "A row of the department's text has a 类别 that is none of the three."
        ),
        why: (
          "不知道这一行属于哪一部分，没有采用。",
          "Nothing says which part the row belongs to, so it was not taken."
        ),
        instead: (
          "改正类别。",
          "Correct the category."
        ))
    case .moneyUnitsDiffer:
      ReadingTexts(
        severity: .error,
        what: (
          "同一张表注明了两个不同的金额单位。",
          "One form declares two money units."
        ),
        why: (
          "相差一万倍的金额不能猜，这张表的金额都没有采用。",
          "Amounts that may be wrong by ten thousand are not guessed: none of the form was taken."
        ),
        instead: (
          "改成一致，只留一个。",
          "Make them the same, or keep one."
        ))
    case .moneyUnitNotYuan:
      ReadingTexts(
        severity: .error,
        what: (
          "表上注明的金额单位不是元、千元、万元、亿元，例如“单位：美元”“单位：百万元”。",
          "The declared money unit is none of 元, 千元, 万元, 亿元, such as 美元 or 百万元."
        ),
        why: (
          "程序不折算，这张表的金额都没有采用。",
          "Nothing is converted, so no amount of the form was taken."
        ),
        instead: (
          "折合成人民币元或万元后填写，并改正“单位：……”。",
          "Write the amounts in 元 or 万元 and correct the declaration."
        ))
    case .unitsDiffer:
      ReadingTexts(
        severity: .error,
        what: (
          "预算单位的编码或名称写了两处，不一样。",
          "The budget unit's code or name stands twice, differently."
        ),
        why: (
          "看不出哪一处对，都没有采用。",
          "Nothing says which is right, so neither was taken."
        ),
        instead: (
          "改成一致，或者只留一处。",
          "Make them the same, or keep one."
        ))
    case .formulaWithoutValue:
      ReadingTexts(
        severity: .error,
        what: (
          "单元格里是公式，但文件里没有存它的结果；有些软件导出的文件会这样。",
          "A cell holds a formula whose result the file doesn't hold, as files of some programs do."
        ),
        why: (
          "程序不重新计算公式，没有结果就没有内容。",
          "Formulas are not computed here: without a result there is no content."
        ),
        instead: (
          "用 Excel 或 WPS 打开，保存一次，再转换。",
          "Open and save the file in Excel or WPS, then convert again."
        ))
    case .errorValue:
      ReadingTexts(
        severity: .error,
        what: (
          "单元格显示 #N/A、#REF! 这样的错误值。",
          "A cell shows an error such as #N/A or #REF!."
        ),
        why: (
          "错误值不是内容，没有采用。",
          "An error is no content and was not taken."
        ),
        instead: (
          "改正公式，或者直接填写内容。",
          "Correct the formula, or type the content."
        ))
    case .yearUnreadable:
      ReadingTexts(
        severity: .error,
        what: (
          "“年度”一栏里写的不是一个年份。",
          "The cell for the year holds no year."
        ),
        why: (
          "时限类指标和有些规则要按预算年度来看。",
          "Deadlines and some rules depend on the budget's year."
        ),
        instead: (
          "写成“2022年”或“2022”，或者用 --year 指定。",
          "Write 2022年 or 2022, or give it with --year."
        ))
    case .unitInHeading:
      ReadingTexts(
        severity: .warning,
        what: (
          "指标值一列的栏目名称带着单位，例如“指标值（%）”，下面的值没有写单位。",
          "The heading of the values names a unit, as in 指标值（%）, and the values don't."
        ),
        why: (
          "程序不替人加单位，这些值读出来就没有单位。",
          "No unit is given to a value that has none."
        ),
        instead: (
          "在每个指标值里写上单位，例如“≥95%”。",
          "Write the unit in each value, as in ≥95%."
        ))
    case .hiddenByMerge:
      ReadingTexts(
        severity: .warning,
        what: (
          "合并单元格的左上角以外还有内容，在 Excel 里看不到。",
          "A merged cell holds content outside its top left corner, which Excel doesn't show."
        ),
        why: (
          "看不到的内容可能是旧稿留下的，没有采用。",
          "What nobody sees may be left over from an older draft; it was not taken."
        ),
        instead: (
          "取消合并看一看，需要的移到正确的位置，不需要的删掉。",
          "Unmerge, move what is needed to its place, and delete the rest."
        ))
    case .note:
      ReadingTexts(
        severity: .info,
        what: (
          "表后的填报说明、签字、日期、页码或合计行。",
          "A note, signature, date, page number or total after the table."
        ),
        why: (
          "它们不是指标，也不属于任何栏目。",
          "They are no indicators and belong to no field."
        ),
        instead: (
          "不用改；如果它其实是一项指标，请改掉第一格的字。",
          "Nothing is to be done; if it is an indicator, change the words of its first cell."
        ))
    case .notTaken:
      ReadingTexts(
        severity: .warning,
        what: (
          "单元格里有内容，但程序不知道它属于哪一栏。",
          "A cell holds content, and nothing says which field it belongs to."
        ),
        why: (
          "没有采用的内容不会写出；不说一声就丢掉，谁也不会发现。",
          "Content that was not taken is not written; lost without a word, nobody would notice."
        ),
        instead: (
          "核对它旁边的栏目名称；表上自己的栏目名称可以用 --vocabulary 告诉程序。不需要的内容可以不管。",
          "Check the label beside it; labels of your own can be told with --vocabulary. What is not needed can stay."
        ))
    case .labelMisspelt:
      ReadingTexts(
        severity: .warning,
        what: (
          "一个单元格的字和认识的栏目名称只差一个字，例如“绩效目际”。",
          "A text is one character off a known label, such as 绩效目际."
        ),
        why: (
          "程序不替人改字，它和它的内容都没有采用。",
          "Nothing is corrected by the program, so the text and its value were not taken."
        ),
        instead: (
          "写错的请改正；没有写错的，可以用 --vocabulary 告诉程序它是哪一栏。",
          "Correct it; if it is right, tell with --vocabulary which field it names."
        ))
    case .valueLikeLabel:
      ReadingTexts(
        severity: .warning,
        what: (
          "一栏的内容和某个栏目名称只差一个字。",
          "The value of a field is one character off a label."
        ),
        why: (
          "可能是这一栏没有填，旁边写错的栏目名称被读成了内容。",
          "The field may be empty and the misspelt label beside it read as its value."
        ),
        instead: (
          "核对，写错的请改正。",
          "Check it, and correct what is misspelt."
        ))
    case .labelsWithoutForm:
      ReadingTexts(
        severity: .error,
        what: (
          "工作表里有绩效目标表的栏目名称，但认不出一张表。",
          "A sheet has labels of a form and can't be read as one."
        ),
        why: (
          "整张工作表都没有采用，里面可能有要报送的内容。",
          "Nothing of the sheet was taken, and it may hold what is to be submitted."
        ),
        instead: (
          "补上“项目名称”“项目编码”或指标表的标题行。",
          "Add 项目名称, 项目编码, or the row of column headings."
        ))
    case .markerUnknown:
      ReadingTexts(
        severity: .error,
        what: (
          "模板里的标记 {{……}} 写的不是一个栏目名称。",
          "A mark {{…}} in a template names no field."
        ),
        why: (
          "不知道这一格要填什么。",
          "Nothing says what belongs into the cell."
        ),
        instead: (
          "写表上的栏目名称或它的代号，例如 {{项目名称}}。",
          "Write a field's label or id, as in {{项目名称}}."
        ))
    case .markerRepeated:
      ReadingTexts(
        severity: .error,
        what: (
          "同一张表里同一个标记出现了两次。",
          "One mark stands twice in a form."
        ),
        why: (
          "看不出该填哪一格，两处都没有采用。",
          "Nothing says which cell is meant, so neither is used."
        ),
        instead: (
          "只留一处。",
          "Keep one of them."
        ))
    case .markerWithoutValue:
      ReadingTexts(
        severity: .error,
        what: (
          "标记写的是标题、分组或说明的名称，它们没有要填的内容。",
          "The mark names a title, a group or a note, which has no value."
        ),
        why: (
          "这一格没有可以填的内容。",
          "There is nothing to fill in."
        ),
        instead: (
          "去掉这个标记，或者换成有内容的栏目名称。",
          "Remove it, or name a field that has a value."
        ))
    case .markerInsideText:
      ReadingTexts(
        severity: .error,
        what: (
          "标记 {{……}} 和别的文字写在同一个单元格里。",
          "A mark {{…}} shares its cell with other text."
        ),
        why: (
          "填写时会把那些文字盖掉。",
          "Filling would wipe that text out."
        ),
        instead: (
          "让标记独占一个单元格。",
          "Give the mark a cell of its own."
        ))
    case .textsDiffer:
      ReadingTexts(
        severity: .error,
        what: (
          "一个部门的几份草稿里，部门整体绩效目标不一样。",
          "Drafts of one department hold different texts about the department."
        ),
        why: (
          "看不出哪一份对，都没有采用。",
          "Nothing says which is right, so none was taken."
        ),
        instead: (
          "只保留一个版本。",
          "Keep one version."
        ))
    case .departmentNamesDiffer:
      ReadingTexts(
        severity: .error,
        what: (
          "几份草稿写的部门名称不一样。",
          "Drafts of one department state different names."
        ),
        why: (
          "看不出哪个对，没有采用任何一个。",
          "Nothing says which is right, so none was taken."
        ),
        instead: (
          "改成一致。",
          "Make them the same."
        ))
    case .departmentCodesDiffer:
      ReadingTexts(
        severity: .error,
        what: (
          "几份草稿写的部门编码不一样。",
          "Drafts of one department state different codes."
        ),
        why: (
          "看不出哪个对，没有采用任何一个。",
          "Nothing says which is right, so none was taken."
        ),
        instead: (
          "改成一致。",
          "Make them the same."
        ))
    case .yearsDiffer:
      ReadingTexts(
        severity: .error,
        what: (
          "几张表写的年度不一样。",
          "Forms state different years."
        ),
        why: (
          "看不出报的是哪一年的预算，没有采用任何一个。",
          "Nothing says which budget is meant, so none was taken."
        ),
        instead: (
          "改成一致，或者用 --year 指定。",
          "Make them the same, or give the year with --year."
        ))
    case .perhapsSameProject:
      ReadingTexts(
        severity: .warning,
        what: (
          "两处的项目名称相同，一处有项目编码，一处没有。",
          "Two projects have one name; one has a code, the other none."
        ),
        why: (
          "可能是同一个项目报了两次，两处都采用了。",
          "One project may have been submitted twice; both were taken."
        ),
        instead: (
          "核对；是同一个项目的只留一处，不是的补上项目编码。",
          "Check them; keep one, or add the missing code."
        ))
    }
  }
}
