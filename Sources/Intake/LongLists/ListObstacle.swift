/// Why a long list can't be read piece by piece, so that it must be held whole, if it may.
public enum ListObstacle: Error, Hashable, Sendable {
  /// The file's cells don't stand one behind the other.
  case outOfOrder(sheet: String)

  /// There is more of a form in the workbook than lists: forms, the department's text, a second list on one sheet.
  case otherContent(sheet: String)

  /// The rows of one project don't stand together, or a project stands on two sheets.
  case projectApart(name: String, sheet: String, row: Int)

  /// The rows of one project, or rows without any, are more than one piece may have.
  case projectTooLong(sheet: String, row: Int, cells: Int)

  /// Projects without a unit's code in a list of several departments.
  case departmentUnknown(sheet: String)

  /// There are more departments, years or units than any list has.
  case tooManyDepartments(sheet: String)
}
