public import Spreadsheet

/// A table of texts that is appended to a workbook as a sheet of its own: a title, lines of explanation, headings, and rows
/// that wrap, with links to cells of other sheets and a column to be filled in.
public struct ListSheet: Sendable {
  /// A heading and how its column looks.
  public struct Column: Sendable {
    public var heading: String

    /// In the units of columns, about half a Han character.
    public var width: Double
    public var isHidden: Bool

    public init(_ heading: String, width: Double, isHidden: Bool = false) {
      self.heading = heading
      self.width = width
      self.isHidden = isHidden
    }
  }

  public struct Row: Sendable {
    /// A text a column.
    public var texts: [String]

    /// What the column of links leads to.
    public var link: Link?

    /// In points.
    public var height: Double

    public init(_ texts: [String], link: Link?, height: Double) {
      self.texts = texts
      self.link = link
      self.height = height
    }
  }

  /// A cell of a sheet.
  public struct Link: Hashable, Sendable {
    public var sheet: String
    public var cell: CellReference

    public init(sheet: String, cell: CellReference) {
      self.sheet = sheet
      self.cell = cell
    }
  }

  public var title: String
  public var explanation: String

  /// Of the explanation, in points.
  public var explanationHeight: Double
  public var columns: [Column]
  public var rows: [Row]

  /// The place of the column whose cells lead to ``Row/link``, from 0.
  public var linkColumn: Int

  /// The place of the column that a person fills in, from 0, and what is offered there; anything else may be typed.
  public var answerColumn: Int
  public var answers: [String]

  public init(
    title: String, explanation: String, explanationHeight: Double, columns: [Column], rows: [Row],
    linkColumn: Int, answerColumn: Int, answers: [String]
  ) {
    self.title = title
    self.explanation = explanation
    self.explanationHeight = explanationHeight
    self.columns = columns
    self.rows = rows
    self.linkColumn = linkColumn
    self.answerColumn = answerColumn
    self.answers = answers
  }

  /// The row of the headings.
  static let headingRow = 3
}
