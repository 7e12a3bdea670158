public import Spreadsheet

/// A worksheet of a workbook that a test makes.
public struct SheetMaker: Sendable {
  public var name: String
  public var cells: [CellMaker]

  /// Ranges such as `A1:B2`.
  public var merges: [String]
  public var visibility: Sheet.Visibility

  /// The whole worksheet part, instead of what would be made.
  public var rawPart: String?

  public init(
    _ name: String, _ cells: [CellMaker] = [], merges: [String] = [], visibility: Sheet.Visibility = .visible
  ) {
    self.name = name
    self.cells = cells
    self.merges = merges
    self.visibility = visibility
  }

  /// A sheet whose part is given; a text that begins with `<row` or `<c` is put into `<sheetData>`.
  public init(_ name: String = "Sheet1", raw: String) {
    self.init(name)
    rawPart = raw.hasPrefix("<row") || raw.hasPrefix("<c") ? SheetMaker.part(rows: raw) : raw
  }

  /// The sheet without its tab; a very hidden one only programs bring back.
  public func hidden(isVery: Bool = false) -> SheetMaker {
    var sheet = self
    sheet.visibility = isVery ? .veryHidden : .hidden
    return sheet
  }

  /// A worksheet part around rows.
  public static func part(rows: String, behind: String = "") -> String {
    "<worksheet xmlns=\"\(WorkbookMaker.namespace)\"><sheetData>\(rows)</sheetData>\(behind)</worksheet>"
  }

  func part(_ strings: inout StringTable, _ formats: inout FormatTable) -> String {
    if let rawPart { return rawPart }
    let rows = Dictionary(grouping: cells) { CellReference($0.reference)?.row ?? 0 }.sorted {
      $0.key < $1.key
    }
    var text = ""
    for (row, cells) in rows {
      let ordered = cells.sorted {
        (CellReference($0.reference)?.column ?? 0) < (CellReference($1.reference)?.column ?? 0)
      }
      text += "<row r=\"\(row)\">" + ordered.map { $0.element(&strings, &formats) }.joined() + "</row>"
    }
    let ranges = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    let behind = merges.isEmpty ? "" : "<mergeCells count=\"\(merges.count)\">\(ranges)</mergeCells>"
    return SheetMaker.part(rows: text, behind: behind)
  }
}
