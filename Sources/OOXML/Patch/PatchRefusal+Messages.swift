public import Wording

extension PatchRefusal: Worded {
  public var id: String {
    switch self {
    case .unreadable(let refusal): refusal.id
    case .noSuchSheet: "patch-no-such-sheet"
    case .unusualStructure: "patch-unusual-structure"
    case .contradictoryPosition: "patch-contradictory-position"
    case .outsideSheet: "patch-outside-sheet"
    case .textTooLong: "patch-text-too-long"
    case .numberNotKept: "patch-number-not-kept"
    case .twoValuesInMerge: "patch-two-values-in-merge"
    case .arrayFormula: "patch-array-formula"
    case .tableHeader: "patch-table-header"
    case .pivotTable: "patch-pivot-table"
    case .noRoomForRows: "patch-no-room-for-rows"
    case .rowsCannotMove(_, _, let obstacle, _): "patch-rows-\(obstacle.rawValue)"
    case .sheetCannotBeCloned(_, let obstacle): "patch-clone-\(obstacle.rawValue)"
    case .sheetNameNotAllowed: "patch-sheet-name"
    case .packageTooLarge: "patch-package-too-large"
    }
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chineseText
    case .english: englishText
    }
  }
}

extension PatchRefusal {
  private var chineseText: String {
    switch self {
    case .unreadable(let refusal): refusal.text(in: .chinese)
    case .noSuchSheet(let sheet): "工作簿中没有可以填写的工作表“\(sheet)”；请检查工作表名称。"
    case .unusualStructure(let part, let element):
      "工作簿的部件“\(part)”结构特殊（元素“\(element)”），无法安全地就地修改；请在 Excel 或 WPS 中另存为 .xlsx 后重试。"
    case .contradictoryPosition(let sheet, let cell):
      "工作表“\(sheet)”的单元格 \(cell) 与所在的行不一致，无法安全地就地修改；请在 Excel 或 WPS 中另存为 .xlsx 后重试。"
    case .outsideSheet(let sheet, let row, let column):
      "第 \(row) 行第 \(column) 列不在工作表“\(sheet)”之内；请检查要填写的位置。"
    case .textTooLong(let sheet, let cell, let length):
      "“\(sheet)”!\(cell)：文字有 \(length) 个字符，超过 Excel 单元格的上限 \(PatchValue.textLimit) 个；请缩短。"
    case .numberNotKept(let sheet, let cell, let number):
      "“\(sheet)”!\(cell)：Excel 不能准确保存数字 \(number)（最多 \(PatchValue.digitLimit) 位有效数字）；请改为文字或缩短。"
    case .twoValuesInMerge(let sheet, let range): "“\(sheet)”!\(range) 是合并单元格，只能填一个值，却有两个不同的值；请检查数据。"
    case .arrayFormula(let sheet, let cell, let range):
      "“\(sheet)”!\(cell) 属于数组公式或模拟运算表 \(range)，不能单独填写；请先在 Excel 中改为普通公式。"
    case .tableHeader(let sheet, let cell): "“\(sheet)”!\(cell) 是表格的列标题，不能在此改写；请在 Excel 中修改标题。"
    case .pivotTable(let sheet, let cell): "“\(sheet)”!\(cell) 在数据透视表内，填写的内容会在刷新时丢失；请填写在别处。"
    case .noRoomForRows(let sheet, let count): "工作表“\(sheet)”的末尾已没有空间，缺少 \(count) 行；请删去末尾的内容。"
    case .rowsCannotMove(let sheet, let rows, let obstacle, let place):
      (rows > 0 ? "工作表“\(sheet)”缺少 \(rows) 行，而不能插入行" : "工作表“\(sheet)”不能删去 \(-rows) 行")
        + "：\(PatchRefusal.chinese(obstacle))（\(place)）；请在 Excel 中调整行数后重试。"
    case .sheetCannotBeCloned(let sheet, let obstacle):
      "工作表“\(sheet)”不能复制：\(PatchRefusal.chinese(obstacle))；请在 Excel 中复制工作表后重试。"
    case .sheetNameNotAllowed(let name): "“\(name)”不能作工作表名称：不符合 Excel 的规则，或已被使用；请换一个名称。"
    case .packageTooLarge: "修改后的文件超过 4 GB，无法写成普通的 ZIP；请先删去工作簿中的大图片等内容。"
    }
  }

  private static func chinese(_ obstacle: RowObstacle) -> String {
    switch obstacle {
    case .pivotTable: "数据透视表无法安全移动"
    case .chart: "图表引用了要移动的单元格"
    case .arrayFormula: "数组公式或模拟运算表跨越要变动的行"
    case .table: "表格或筛选区域跨越要变动的行"
    case .formula: "公式引用的单元格会丢失"
    case .severalSheets: "公式跨多个工作表引用要移动的单元格"
    case .object: "嵌入的对象或控件无法安全移动"
    case .content: "要删去的行不是空的"
    case .unknownExtension: "含有未知的扩展内容"
    case .unknownPart: "含有可能引用单元格的其他部件"
    }
  }

  private static func chinese(_ obstacle: CloneObstacle) -> String {
    switch obstacle {
    case .pivotTable: "含有数据透视表"
    case .slicer: "含有切片器或日程表"
    case .otherPart: "含有图表、控件或其他不能复制的部件"
    case .unknownExtension: "含有未知的扩展内容"
    }
  }
}

extension PatchRefusal {
  private var englishText: String {
    switch self {
    case .unreadable(let refusal): refusal.text(in: .english)
    case .noSuchSheet(let sheet):
      "The workbook has no worksheet “\(sheet)” that can be filled; check the sheet's name."
    case .unusualStructure(let part, let element):
      "Part “\(part)” has an unusual structure (element “\(element)”) and can't be changed safely in place; "
        + "save the workbook as .xlsx in Excel or WPS and try again."
    case .contradictoryPosition(let sheet, let cell):
      "Cell \(cell) of sheet “\(sheet)” stands in another row and can't be changed safely in place; "
        + "save the workbook as .xlsx in Excel or WPS and try again."
    case .outsideSheet(let sheet, let row, let column):
      "Row \(row), column \(column) lies outside the sheet “\(sheet)”; check where to fill in."
    case .textTooLong(let sheet, let cell, let length):
      "“\(sheet)”!\(cell): the text has \(length) characters, more than the \(PatchValue.textLimit) of a cell in Excel; shorten it."
    case .numberNotKept(let sheet, let cell, let number):
      "“\(sheet)”!\(cell): Excel can't keep the number \(number) exactly (at most \(PatchValue.digitLimit) digits); "
        + "make it a text or shorten it."
    case .twoValuesInMerge(let sheet, let range):
      "“\(sheet)”!\(range) is merged and takes one value, but there are two different ones; check the data."
    case .arrayFormula(let sheet, let cell, let range):
      "“\(sheet)”!\(cell) belongs to the array formula or data table \(range) and can't be filled alone; "
        + "make it a plain formula in Excel first."
    case .tableHeader(let sheet, let cell):
      "“\(sheet)”!\(cell) heads a column of a table and can't be changed here; change the heading in Excel."
    case .pivotTable(let sheet, let cell):
      "“\(sheet)”!\(cell) lies in a pivot table, which would overwrite it; fill in elsewhere."
    case .noRoomForRows(let sheet, let count):
      "There is no room for \(count) more rows at the end of sheet “\(sheet)”; delete what stands there."
    case .rowsCannotMove(let sheet, let rows, let obstacle, let place):
      (rows > 0
        ? "Sheet “\(sheet)” lacks \(rows) rows, and none can be inserted"
        : "From sheet “\(sheet)” \(-rows) rows can't be taken out")
        + ": \(PatchRefusal.english(obstacle)) (\(place)); change the number of rows in Excel and try again."
    case .sheetCannotBeCloned(let sheet, let obstacle):
      "Sheet “\(sheet)” can't be cloned: \(PatchRefusal.english(obstacle)); copy the sheet in Excel and try again."
    case .sheetNameNotAllowed(let name):
      "“\(name)” can't be the name of a sheet: it breaks Excel's rules or is taken; choose another."
    case .packageTooLarge:
      "The changed file would be larger than 4 GB; delete large pictures and the like from the workbook first."
    }
  }

  private static func english(_ obstacle: RowObstacle) -> String {
    switch obstacle {
    case .pivotTable: "a pivot table can't be moved safely"
    case .chart: "a chart refers to cells that would move"
    case .arrayFormula: "an array formula or data table spans the rows"
    case .table: "a table or filter would be cut"
    case .formula: "a formula would lose the cells that it refers to"
    case .severalSheets: "a formula refers to such cells of several sheets at once"
    case .object: "embedded objects or controls can't be moved safely"
    case .content: "the rows to be taken out are not empty"
    case .unknownExtension: "there is an unknown extension"
    case .unknownPart: "a further part may refer to cells"
    }
  }

  private static func english(_ obstacle: CloneObstacle) -> String {
    switch obstacle {
    case .pivotTable: "it has a pivot table"
    case .slicer: "it has a slicer or a timeline"
    case .otherPart: "it has a chart, a control or another part that can't be doubled"
    case .unknownExtension: "it has an unknown extension"
    }
  }
}
