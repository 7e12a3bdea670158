public import Spreadsheet
public import Wording

/// Something that a person should know about how a form was read.
public struct FormProblem: Hashable, Sendable {
  public let reason: Reason
  public let sheet: String
  public let cell: CellReference

  /// The cell's label as printed, nil where it has none.
  public let label: String?

  public init(_ reason: Reason, sheet: String, cell: CellReference, label: String? = nil) {
    self.reason = reason
    self.sheet = sheet
    self.cell = cell
    self.label = label
  }

  public var severity: Severity { reason.severity }

  /// Whether the cell's content belongs to no field.
  public var isUntakenContent: Bool {
    switch reason {
    case .notTaken, .hiddenByMerge, .label(.misspelt): true
    default: false
    }
  }

  /// What was found, each with what is needed to say it in a sentence.
  public enum Reason: Hashable, Sendable {
    case amountUnreadable(text: String)
    case amountHasPartOfFen(text: String)
    case percentUnreadable(text: String)
    case weightUnreadable(text: String)

    /// No money unit is declared: amounts were read as 元.
    case moneyUnitUnknown

    /// A row without page break was joined to the indicator above it.
    case rowJoined(above: CellReference)

    /// A row without a label was joined to the value above it.
    case valueJoined(above: CellReference)

    /// One column heading stands twice, so that neither column is read.
    case columnRepeated(heading: String)

    /// One label stands twice in a form, with different values beside it.
    case fieldRepeated(label: String, first: CellReference)

    /// Rows of one project in a list disagree about the project.
    case listRowsDiffer(text: String, first: CellReference, firstText: String)

    /// A form has labels but no table of indicators.
    case tableMissing

    /// A table of projects without indicators, such as an index sheet: no form.
    case projectList

    /// A blank form: nothing is filled in.
    case formBlank

    /// Two forms stand side by side and can't be told apart.
    case formsSideBySide

    /// A row of the department's text whose 类别 is none of the three.
    case categoryUnknown(text: String)

    /// The form declares two money units: its amounts were not read.
    case moneyUnitsDiffer(text: String, first: CellReference, firstText: String)

    /// The form declares a unit that is no multiple of 元 known here: its amounts were not read.
    case moneyUnitNotYuan(text: String)

    /// A value that the label left of it and another label above it both lead to: neither field was read.
    case valueClaimedTwice(text: String, labels: [String])

    /// A page that tells how to fill in the form: no form.
    case instructions

    /// A budget unit is stated twice, differently.
    case unitsDiffer(text: String, first: CellReference, firstText: String)

    /// A formula whose value the file doesn't hold.
    case formulaWithoutValue

    /// An error value such as `#N/A`.
    case errorValue(text: String)

    /// A code that Excel has rounded to 15 digits or shows as `1.3E+20`.
    case codeDamaged(text: String)

    /// The year that a title or a column states can't be told.
    case yearUnreadable(text: String)

    /// The heading of the column of values names a unit, which values that state none are not given.
    case unitInHeading(unit: String)

    /// Text that a merged cell hides.
    case hiddenByMerge(text: String)

    /// A note, signature or total after a table, which belongs to no field.
    case note(text: String)

    /// Content that belongs to no field.
    case notTaken(text: String)

    /// What looks like a label and is none.
    case label(LabelProblem)

    /// A mark in a template's cell that can't be used.
    case marker(MarkerProblem)
  }
}

extension FormProblem.Reason {
  public var severity: Severity {
    switch self {
    case .rowJoined, .valueJoined, .projectList, .formBlank, .instructions, .note: .info
    case .moneyUnitUnknown, .amountHasPartOfFen, .notTaken, .hiddenByMerge, .codeDamaged,
      .unitInHeading:
      .warning
    case .amountUnreadable, .percentUnreadable, .weightUnreadable, .columnRepeated, .fieldRepeated,
      .listRowsDiffer, .tableMissing, .formsSideBySide, .categoryUnknown, .moneyUnitsDiffer, .unitsDiffer,
      .formulaWithoutValue, .errorValue, .yearUnreadable, .moneyUnitNotYuan, .valueClaimedTwice:
      .error
    case .label(let problem): problem.severity
    case .marker: .error
    }
  }
}
