/// What happens while workbooks are given remarks or cleaned of them, as it happens.
public enum RemarkEvent: Sendable {
  /// A workbook was written.
  case written(path: String, remarks: Int)

  /// The overview of several files was written.
  case overviewWritten(path: String)

  /// A workbook was written without the remarks that it had.
  case cleaned(path: String)

  /// A workbook had no remarks and was written as it is.
  case nothingToClean(path: String)

  /// Something is not on its cell as it should be.
  case noticed(path: String, RemarkNotice)
  case failed(RemarkFailure)
}
