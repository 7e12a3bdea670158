public import BudgetModel
public import Spreadsheet

/// Draws projects on sheets as departments lay out their forms: moved, bent, broken by pages, several on a sheet.
///
/// Each drawing of a seed is the same. What is drawn can be read back: where a layout leaves two readings, such as a row
/// after a page break that has both a name and a value, it is not drawn.
public struct RandomLayout {
  var random: SplitMix64
  var sketch = SheetSketch(named: "随机")
  var remarks: Set<CellReference> = []

  /// Whether the form that is drawn reports on targets (自评表, 监控表), and what it says was achieved, row by row.
  var reports = false
  var results: [[Column.Content: String]] = []

  /// What stands in the column of remarks itself.
  var ownRemarks: [String?] = []

  public init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// A sheet, and what it says.
  public struct Drawing {
    public var sheet: Sheet
    public var projects: [Project]

    /// The cells that hold what belongs to no form: notes, columns of the department's own.
    public var remarks: Set<CellReference>
  }

  /// Draws projects on one sheet: in a list, one below the other, or side by side.
  public mutating func drawing(of projects: [Project], year: Int?) -> Drawing {
    sketch = SheetSketch(named: "随机")
    remarks = []
    var projects = projects
    for index in projects.indices where projects[index].unit.name?.first.map({ "-－—–_".contains($0) }) == true
    {
      // Behind a code a hyphen parts the name from it.
      projects[index].unit.name = "公证处" + (projects[index].unit.name ?? "")
    }
    let drawn: [Project]
    if chance(0.25) {
      drawn = list(of: projects, year: year)
    } else if projects.count > 1, chance(0.3) {
      drawn = sideBySide(projects, year: year)
    } else {
      drawn = belowEachOther(projects, year: year)
    }
    return Drawing(sheet: sketch.sheet, projects: drawn, remarks: remarks)
  }

  private mutating func belowEachOther(_ projects: [Project], year: Int?) -> [Project] {
    var row = Int.random(in: 1...3, using: &random)
    let column = Int.random(in: 1...4, using: &random)
    if chance(0.1) { note("附件\(row)", row: &row, column: column) }
    return projects.map { project in
      let drawn = form(of: project, year: year, row: row, column: column)
      row = sketch.end.row + Int.random(in: 1...3, using: &random)
      return drawn
    }
  }

  private mutating func sideBySide(_ projects: [Project], year: Int?) -> [Project] {
    var column = Int.random(in: 1...3, using: &random)
    let row = Int.random(in: 1...3, using: &random)
    return projects.map { project in
      let drawn = form(
        of: project, year: year, row: row + Int.random(in: 0...2, using: &random), column: column)
      column = sketch.end.column + 2
      return drawn
    }
  }

  /// Draws one form, and returns what it says of its project.
  private mutating func form(of project: Project, year: Int?, row: Int, column: Int) -> Project {
    var row = row
    reports = chance(0.25)
    let drawn = heading(of: project, year: year, row: &row, column: column)
    return table(of: drawn, year: year, row: row, column: column)
  }

  // MARK: - Chances

  mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

  mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }

  /// Puts a text that belongs to no form into a row of its own.
  mutating func note(_ text: String, row: inout Int, column: Int) {
    sketch.put(text, row: row, column: column)
    remarks.insert(CellReference(row: row, column: column))
    row += 1
  }
}
