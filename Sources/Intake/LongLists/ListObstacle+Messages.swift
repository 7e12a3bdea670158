public import Wording

extension ListObstacle: Worded {
  public var id: String {
    switch self {
    case .outOfOrder: "list-out-of-order"
    case .otherContent: "list-not-alone"
    case .projectApart: "list-project-apart"
    case .projectTooLong: "list-project-too-long"
    case .departmentUnknown: "list-department-unknown"
    case .tooManyDepartments: "list-departments-too-many"
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
    case .outOfOrder(let sheet):
      "工作表“\(sheet)”里的单元格没有按行的顺序存放，不能分段读取；请用 Excel 或 WPS 打开后另存为 .xlsx 再收。"
    case .otherContent(let sheet):
      "工作表“\(sheet)”里除了一份指标明细以外还有别的表，不能分段读取；请让明细单独成一个工作簿，每张工作表只放一份明细。"
    case .projectApart(let name, let sheet, let row):
      "工作表“\(sheet)”第 \(row) 行的项目“\(name)”在前面已经出现过，同一个项目的行没有排在一起，不能分段读取；请按项目编码排序后再收。"
    case .projectTooLong(let sheet, let row, let cells):
      "工作表“\(sheet)”从第 \(row) 行起有超过 \(cells) 个单元格属于同一个项目（或没有项目），不能分段读取；请检查“项目编码”一栏，或拆成几个文件。"
    case .departmentUnknown(let sheet):
      "工作表“\(sheet)”里有几个部门的项目，又有项目没有填预算单位，不能分段读取；请补上预算单位的编码。"
    case .tooManyDepartments(let sheet):
      "工作表“\(sheet)”里的部门、年度或预算单位多得不像明细，不能分段读取；请检查这些栏目。"
    }
  }

  private var english: String {
    switch self {
    case .outOfOrder(let sheet):
      "The cells of the sheet “\(sheet)” don't stand in the order of its rows, so it can't be read in pieces; save it again "
        + "as .xlsx with Excel or WPS."
    case .otherContent(let sheet):
      "The sheet “\(sheet)” holds more than one list of indicators, so it can't be read in pieces; put the list into a "
        + "workbook of its own, one list a sheet."
    case .projectApart(let name, let sheet, let row):
      "The project “\(name)” in row \(row) of the sheet “\(sheet)” stood further up already: its rows are apart, so the list "
        + "can't be read in pieces; sort it by project code."
    case .projectTooLong(let sheet, let row, let cells):
      "From row \(row) on, more than \(cells) cells of the sheet “\(sheet)” are of one project or of none, so the list can't "
        + "be read in pieces; check the column 项目编码, or split the file."
    case .departmentUnknown(let sheet):
      "The sheet “\(sheet)” has projects of several departments and some without a budget unit, so it can't be read in "
        + "pieces; fill in the units' codes."
    case .tooManyDepartments(let sheet):
      "The sheet “\(sheet)” has more departments, years or units than any list, so it can't be read in pieces; check these "
        + "columns."
    }
  }
}
