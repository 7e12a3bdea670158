public import BudgetModel
public import Spreadsheet
public import Wording

/// Something that a person should know about how a template was filled.
public struct FillProblem: Hashable, Sendable {
  public let reason: Reason

  /// The project's name, or its code where it has none.
  public let project: String

  /// The template's sheet.
  public let sheet: String

  /// The cell, as the filled form has it; nil where the template has none.
  public let cell: CellReference?

  /// The text of the label beside the cell.
  public let label: String?

  public init(
    _ reason: Reason, project: String, sheet: String, cell: CellReference?, label: String? = nil
  ) {
    self.reason = reason
    self.project = project
    self.sheet = sheet
    self.cell = cell
    self.label = label
  }

  public enum Reason: Hashable, Sendable {
    /// The template has no cell for a field that the project has.
    case noPlace(FieldPath, text: String)

    /// The template has no column for what some indicators have.
    case noColumn(FieldPath.IndicatorField, count: Int, text: String)

    /// The template prints levels, and no rows for those of an indicator.
    case noRowsForLevels(level1: String, level2: String, level3: String)

    /// The text is longer than a cell can hold; the length is in UTF-16 units.
    case textTooLong(FieldPath, length: Int)

    /// The template declares two units for its amounts, so that none can be written.
    case moneyUnitsDiffer(text: String)

    /// The template declares no unit for its amounts; they were written in 元.
    case moneyUnitUnknown

    /// The number was written as a text, because Excel would change it, or the cell's format show another.
    case writtenAsText(text: String)

    /// The cell's format shows the number as another, such as a rounded one.
    case shownOtherwise(text: String, shown: String)

    /// A person doesn't see what was filled in, or not all of it.
    case concealed(text: String, CellConcealment)

    /// A formula of the template had to give way to the value.
    case formulaReplaced(text: String)

    /// A locked cell was left as it is, as the user wished.
    case locked(text: String)

    /// The template's own validation doesn't let the value in.
    case forbidden(text: String)

    /// Whether the template's validation lets the value in would have to be calculated.
    case validationUndecided

    /// The template states another year than the submission.
    case yearDiffers(stated: Int, used: Int)

    /// What is read from the filled form is not what was to be filled in.
    case readsBackDifferently(FieldPath, text: String, found: String)
  }
}

extension FillProblem.Reason {
  /// An error says that the form doesn't hold what the submission says, or that the bureau won't take it.
  public var severity: Severity {
    switch self {
    case .validationUndecided: .info
    case .moneyUnitUnknown, .writtenAsText, .shownOtherwise, .concealed, .formulaReplaced: .warning
    case .noPlace, .noColumn, .noRowsForLevels, .textTooLong, .moneyUnitsDiffer, .locked, .forbidden,
      .yearDiffers, .readsBackDifferently:
      .error
    }
  }
}
