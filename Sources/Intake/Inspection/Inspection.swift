import Forms

/// What was recognised in a file, sheet by sheet, and what was not taken.
public struct Inspection: Sendable {
  /// The file's path as the user gave it.
  public let path: String

  /// What the file states of the year and the department, each value once.
  public internal(set) var fiscalYears: [Int] = []
  public internal(set) var departmentCodes: [String] = []
  public internal(set) var departmentNames: [String] = []

  /// All sheets in the workbook's order; a text file is one sheet, named like the file.
  public internal(set) var sheets: [InspectedSheet] = []

  /// What there is to say about the file as a whole.
  public internal(set) var notices: [InputNotice] = []

  init(path: String) {
    self.path = path
  }

  public var formCount: Int { sheets.reduce(0) { $0 + $1.forms.count } }

  public var indicatorCount: Int {
    sheets.reduce(0) { count, sheet in
      count + sheet.forms.reduce(0) { $0 + $1.indicators.count { !$0.isTemplate } }
    }
  }

  /// The number of cells whose content belongs to no field.
  public var untakenCount: Int { sheets.reduce(0) { $0 + $1.problems.count(where: \.isUntakenContent) } }
}
