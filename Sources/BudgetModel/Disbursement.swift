public import Spreadsheet

/// A line of the disbursement plan (资金支出计划): the share of the money spent by the end of a month.
public struct Disbursement: Hashable, Sendable {
  /// 1 to 12.
  public var month: Int

  /// In percent, cumulative; nil where the form leaves it empty.
  public var percent: ExactDecimal?

  public init(month: Int, percent: ExactDecimal?) {
    self.month = month
    self.percent = percent
  }
}
