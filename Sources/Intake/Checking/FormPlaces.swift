import BudgetModel
import Forms
import Review
import Spreadsheet

/// Tells which project, and which of its fields, a cell of an input belongs to.
struct FormPlaces {
  /// What a cell belongs to.
  struct Home {
    let form: CheckedForm

    /// Nil for a cell that lies among the project's and is none of a field's.
    let field: FieldPath?
  }

  private struct Cell: Hashable {
    let sheet: String
    let cell: CellReference
  }

  private struct Rows {
    let form: CheckedForm
    let rows: ClosedRange<Int>
  }

  private var fields: [Cell: Home] = [:]

  /// Cells that say something of several projects, as what stands above a list does: they belong to none of them.
  private var shared: Set<Cell> = []

  /// The rows of the projects where they are a piece of their sheet's.
  private let pieceRows: ClosedRange<Int>?

  /// The projects of each sheet by the first of their rows.
  private var rows: [String: [Rows]] = [:]

  init(_ projects: [Sourced<Project>], pieceRows: ClosedRange<Int>? = nil) {
    self.pieceRows = pieceRows
    for project in projects { takeFields(of: project) }
    for project in projects { takeRows(of: project) }
    for cell in shared { fields[cell] = nil }
    for sheet in rows.keys { rows[sheet]?.sort { $0.rows.lowerBound < $1.rows.lowerBound } }
  }

  private mutating func takeFields(of project: Sourced<Project>) {
    let form = CheckedForm(project.value, project.provenance)
    for (field, source) in project.provenance.fields {
      for cell in source.cells { add(field, at: Cell(sheet: form.sheet, cell: cell), of: form) }
    }
  }

  private mutating func takeRows(of project: Sourced<Project>) {
    let form = CheckedForm(project.value, project.provenance)
    var first = Int.max
    var last = 0
    for cell in project.provenance.fields.values.lazy.flatMap(\.cells)
    where shared.isEmpty || !shared.contains(Cell(sheet: form.sheet, cell: cell)) {
      first = min(first, cell.row)
      last = max(last, cell.row)
    }
    if first <= last { rows[form.sheet, default: []].append(Rows(form: form, rows: first...last)) }
  }

  /// Of several fields of one cell the first in the form's order is meant.
  private mutating func add(_ field: FieldPath, at cell: Cell, of form: CheckedForm) {
    if let known = fields[cell], known.form != form { shared.insert(cell) }
    if let pieceRows, !pieceRows.contains(cell.cell.row) { shared.insert(cell) }
    if let known = fields[cell]?.field, known < field { return }
    fields[cell] = Home(form: form, field: field)
  }

  /// The project of a problem's cell, nil where it lies outside of all.
  func home(of problem: FormProblem) -> Home? {
    if let home = fields[Cell(sheet: problem.sheet, cell: problem.cell)] { return home }
    guard let rows = rows[problem.sheet] else { return nil }
    if rows.count == 1, pieceRows == nil { return Home(form: rows[0].form, field: nil) }
    let row = problem.cell.row
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].rows.lowerBound <= row { low = middle + 1 } else { high = middle }
    }
    guard low > 0, rows[low - 1].rows.contains(row) else { return nil }
    return Home(form: rows[low - 1].form, field: nil)
  }
}
