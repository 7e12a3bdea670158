public import BudgetModel
public import Spreadsheet

/// Which cell of a sheet is which field of one project's form, whatever the form's layout.
///
/// The reader takes values from these cells and a filler writes values into them, so a field that is empty on the
/// form has the cell where it belongs.
public struct FormMap: Sendable {
  public enum Layout: String, Sendable {
    /// Labels with their values beside them, above a table of indicators.
    case form

    /// Rows of a list, the project's fields repeated in each.
    case list
  }

  public var layout: Layout

  /// The cell of the form's title.
  public var title: CellReference?

  /// The fiscal year that a heading such as （2022年度） states.
  public var fiscalYear: Int?

  /// What the form says of the year and the department, under the labels that name these.
  public var context: [FormField: MappedField] = [:]

  /// The unit that the form declares for its amounts.
  public var moneyUnit: MoneyUnit?

  /// Whether the form declares two units, so that its amounts can't be read.
  public var hasTwoMoneyUnits = false

  /// Whether the form declares a unit that is no multiple of 元 known here, such as 美元: its amounts can't be read.
  public var hasUnknownMoneyUnit = false

  /// The fields above the table, and the columns beside the indicators of a list.
  public var fields: [FieldPath: MappedField] = [:]

  /// The months of the plan; the one at an index belongs to the field `disbursement[index]`.
  public var months: [Int] = []

  public var indicators: [MappedIndicator] = []

  /// Where the table of indicators stands, with its blank rows; nil without one, and in a list, whose rows are of several
  /// projects.
  public var table: MappedTable?

  /// Whether rows of a list disagree about the project, so that neither reading can be taken.
  public var isContradictory = false

  public init(layout: Layout) {
    self.layout = layout
  }

  /// The place that says which form this is: its title, or its first field.
  public var anchor: CellReference {
    let places = fields.values.flatMap(\.cells) + indicators.flatMap { $0.fields.values.flatMap(\.cells) }
    return title ?? places.min() ?? CellReference(row: 1, column: 1)
  }
}
