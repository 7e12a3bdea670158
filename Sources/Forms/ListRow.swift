import BudgetModel
import Spreadsheet

/// A row of a list, its cells by the column that they stand in.
struct ListRow {
  let line: Line

  /// The filled cells that say something of the project, the year or the department.
  let projectCells: [(column: TableHeader.Column, entry: Line.Entry)]

  /// Whether any column of the table of indicators is filled.
  let hasIndicator: Bool

  init(_ line: Line, header: TableHeader) {
    self.line = line
    let entries = header.cells(of: line)
    var cells: [(column: TableHeader.Column, entry: Line.Entry)] = []
    var hasIndicator = false
    for column in header.columns {
      guard let entry = entries[column.field] else { continue }
      if case .indicator = column.field {
        hasIndicator = true
      } else if column.field.isOfProject {
        cells.append((column, entry))
      }
    }
    projectCells = cells
    self.hasIndicator = hasIndicator
  }

  /// The cells of the project's code and name.
  var identities: [(column: TableHeader.Column, entry: Line.Entry)] {
    projectCells.filter { $0.column.field.isIdentity }
  }

  var hasIdentity: Bool { !identities.isEmpty }

  func entry(of field: FormField) -> Line.Entry? {
    projectCells.first { $0.column.field == field }?.entry
  }

  /// The text of a column without blanks, nil where it is not filled.
  func text(of field: FormField) -> String? {
    entry(of: field).map { WrappedText.withoutBlanks($0.text) }
  }
}

extension FormField {
  /// Whether a column of a list says something of the project or of what holds for all projects.
  fileprivate var isOfProject: Bool {
    isMonth || path != nil || isContext
  }
}
