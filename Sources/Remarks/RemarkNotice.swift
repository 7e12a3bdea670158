import OOXML
public import Spreadsheet

/// Something about remarks that is not on its cell as it should be.
public enum RemarkNotice: Hashable, Sendable {
  /// Cells with threaded comments have the mark, and their remarks stand on the list alone.
  case threaded(sheet: String, cells: [CellReference])

  /// The sheet's drawing can't be read, so that its cells have the mark alone.
  case unnoted(sheet: String, cells: [CellReference])

  /// The workbook has no styles, so that no cell is marked.
  case unmarked(sheet: String)

  static func all(_ outcome: RemarkOutcome, sheet: String) -> [RemarkNotice] {
    var notices: [RemarkNotice] = []
    if !outcome.threaded.isEmpty { notices.append(.threaded(sheet: sheet, cells: outcome.threaded)) }
    if !outcome.unnoted.isEmpty { notices.append(.unnoted(sheet: sheet, cells: outcome.unnoted)) }
    if outcome.isUnmarked { notices.append(.unmarked(sheet: sheet)) }
    return notices
  }
}
