public import Review
public import Spreadsheet
public import Wording

/// The list of remarks in a workbook that came back: recognised by its title, wherever it was moved, and no form.
public struct RemarkList: Sendable {
  /// In the order of the list.
  public let remarks: [ReturnedRemark]

  /// Nil where the sheet is none of ours.
  public init?(_ sheet: Sheet) {
    guard sheet.cells.prefix(RemarkList.searched).contains(where: RemarkList.isTitle) else { return nil }
    remarks = RemarkList.rows(of: sheet)
  }

  private static func isTitle(_ cell: Cell) -> Bool {
    // Each sheet of each workbook is asked: the program's name in it tells sooner than a comparison.
    guard case .text(let text) = cell.value, text.utf8.count < 256,
      text.utf8.contains(UInt8(ascii: "x"))
    else { return false }
    let trimmed = trimmed(text)
    return Language.allCases.contains { title(in: $0) == trimmed }
  }

  /// So many cells are looked at for the title, which stands in the first one unless somebody put something before it.
  private static let searched = 40

  /// What the list begins with.
  public static func title(in language: Language) -> String {
    language == .chinese ? "绩效审核意见（jixiao）" : "Review remarks (jixiao)"
  }

  private static func rows(of sheet: Sheet) -> [ReturnedRemark] {
    var columns: [RemarkColumn: Int]?
    var remarks: [ReturnedRemark] = []
    var row: [Int: String] = [:]
    var number = 0
    func finishRow() {
      if let columns {
        if let remark = remark(row, columns) { remarks.append(remark) }
      } else {
        columns = heading(row)
      }
      row = [:]
    }
    for cell in sheet.cells {
      if cell.reference.row != number { finishRow() }
      number = cell.reference.row
      row[cell.reference.column] = sheet.text(of: cell)
    }
    finishRow()
    return remarks
  }

  /// The columns by their headings, nil for any other row.
  private static func heading(_ row: [Int: String]) -> [RemarkColumn: Int]? {
    for language in Language.allCases {
      var columns: [RemarkColumn: Int] = [:]
      for column in RemarkColumn.allCases {
        let heading = column.heading(in: language)
        columns[column] = row.first { trimmed($0.value) == heading }?.key
      }
      if columns[.rule] != nil, columns[.answer] != nil, columns[.message] != nil { return columns }
    }
    return nil
  }

  private static func remark(_ row: [Int: String], _ columns: [RemarkColumn: Int]) -> ReturnedRemark? {
    func text(_ column: RemarkColumn) -> String { columns[column].flatMap { row[$0] } ?? "" }
    let rule = trimmed(text(.rule))
    guard !rule.isEmpty else { return nil }
    return ReturnedRemark(
      rule: rule, sheet: text(.sheet), cell: trimmed(text(.cell)), text: text(.text), message: text(.message),
      answer: trimmed(text(.answer)), key: text(.key))
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
