public import Exchange
public import OOXML

/// Which cells are to be listed, and how.
public struct CellListRequest: Sendable {
  public var path: String

  /// The sheets to list; empty for all.
  public var sheets: [String]

  /// Whether hidden sheets are listed too; a sheet that is named always is.
  public var readsHiddenSheets: Bool
  public var format: CellListFormat
  public var limits: Limits

  public init(
    path: String, sheets: [String] = [], readsHiddenSheets: Bool = false, format: CellListFormat = .jsonl,
    limits: Limits = .standard
  ) {
    self.path = path
    self.sheets = sheets
    self.readsHiddenSheets = readsHiddenSheets
    self.format = format
    self.limits = limits
  }
}
