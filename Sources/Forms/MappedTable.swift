/// Where the table of indicators of a form stands: its headings, its columns, and its rows with the blank ones.
public struct MappedTable: Hashable, Sendable {
  /// The rows of the sheet that hold the headings; several where pages were broken, two rows each where they stand in two.
  public var headers: [ClosedRange<Int>]

  /// The columns of the sheet that each column of the table takes up; one that stands twice is left out.
  public var columns: [FormField.IndicatorColumn: ClosedRange<Int>]

  /// The rows of the sheet below the first headings that are the table's: those with indicators, repeated headings, and
  /// blank ones down to the last row with a merged cell, or to what stands below. Empty where nothing shows how far the
  /// table reaches.
  public var rows: Range<Int>

  /// The row below the table that holds something else, such as a note; nil where the sheet is free below it.
  public var nextContent: Int?
}
