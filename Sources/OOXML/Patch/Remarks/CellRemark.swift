public import Spreadsheet
public import Wording

/// What a reviewer has to say about a cell: a note that Excel shows, and a mark in the colour of its severity.
public struct CellRemark: Hashable, Sendable {
  public var cell: CellReference
  public var severity: Severity

  /// One or more lines.
  public var text: String

  public init(_ cell: CellReference, _ severity: Severity, _ text: String) {
    self.cell = cell
    self.severity = severity
    self.text = text
  }

  /// The line that our part of a note begins with, whatever the language: what stands above it is somebody else's.
  public static let line = "———— jixiao 审核意见 ————"

  /// The author of notes that are ours alone.
  static let author = "jixiao"

  /// The remarks with one for each cell: the texts below each other, the gravest severity; in the order of the cells.
  static func joined(_ remarks: [CellRemark]) -> [CellRemark] {
    var byCell: [CellReference: CellRemark] = [:]
    for remark in remarks {
      guard var known = byCell[remark.cell] else {
        byCell[remark.cell] = remark
        continue
      }
      known.severity = max(known.severity, remark.severity)
      known.text += "\n\n" + remark.text
      byCell[remark.cell] = known
    }
    return byCell.values.sorted { $0.cell < $1.cell }
  }
}
