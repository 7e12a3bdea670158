import BudgetModel
import Spreadsheet

/// A row of a list, its cells by the column that they stand in.
struct ListRow {
  let line: Line

  /// The filled cells that say something of the project, the year or the department: a column of the header, and a
  /// cell of the line.
  let projectCells: [(column: Int, entry: Int)]

  /// Whether any column of the table of indicators is filled.
  let hasIndicator: Bool

  /// The cells of the project's code and name.
  private var codeIndex: Int?
  private var nameIndex: Int?

  init(_ line: Line, header: TableHeader) {
    self.line = line
    var cells: [(column: Int, entry: Int)] = []
    cells.reserveCapacity(line.entries.count)
    var hasIndicator = false
    var code: Int?
    var name: Int?
    header.forEachCell(of: line) { column, entry in
      switch header.readable[column].field {
      case .indicator: hasIndicator = true
      case let field where field.isOfProject:
        cells.append((column, entry))
        if field == .projectCode { code = entry }
        if field == .projectName { name = entry }
      default: break
      }
    }
    projectCells = cells
    self.hasIndicator = hasIndicator
    codeIndex = code
    nameIndex = name
  }

  /// The cells of the project's code and name, as far as they are filled.
  var code: Line.Entry? { codeIndex.map { line.entries[$0] } }
  var name: Line.Entry? { nameIndex.map { line.entries[$0] } }

  var hasIdentity: Bool { codeIndex != nil || nameIndex != nil }

  /// Whether the project's code or name is a word for a sum.
  var isSum: Bool { code?.isSum == true || name?.isSum == true }

  /// Whether the row has the same code and the same name as another, and both of them.
  func repeatsIdentity(of other: ListRow) -> Bool {
    guard let code, let name, let otherCode = other.code, let otherName = other.name else { return false }
    return code.text == otherCode.text && name.text == otherName.text
  }

  /// Whether the row says of its project, column by column, what another does.
  func repeatsProject(of other: ListRow) -> Bool {
    guard projectCells.count == other.projectCells.count else { return false }
    for (own, others) in zip(projectCells, other.projectCells) {
      guard own.column == others.column, line.entries[own.entry].text == other.line.entries[others.entry].text
      else { return false }
    }
    return true
  }

  /// The cell under a heading, by the heading's place in the header.
  func entry(ofColumn column: Int) -> Line.Entry? {
    for cell in projectCells where cell.column == column { return line.entries[cell.entry] }
    return nil
  }
}

extension FormField {
  /// Whether a column of a list says something of the project or of what holds for all projects.
  fileprivate var isOfProject: Bool {
    isMonth || path != nil || isContext
  }
}
