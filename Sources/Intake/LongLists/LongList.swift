import BudgetModel
import Forms
public import OOXML
import Review
import Spreadsheet

/// Reads a workbook of long lists piece by piece, in memory that doesn't grow with their length.
///
/// A piece is some thousand rows of whole projects under the list's headings, read and recognised like a sheet. What holds
/// for the input as a whole is found in a first pass, so that in the second each piece is read and checked as it would be
/// within the whole.
public struct LongList {
  private let options: IntakeOptions
  private let size: ListPieceSize
  private let empty: InputContent
  private var surroundings = ListSurroundings()
  /// The cells of the longest sheet, once the sheets have been looked through.
  public private(set) var cells = 0
  private var hidden: [String] = []
  private var visible: [String] = []

  /// - Parameter path: the input's, as messages call it.
  public init(path: String, options: IntakeOptions, size: ListPieceSize) {
    self.options = options
    self.size = size
    empty = InputContent(path: path, fileName: path)
  }

  /// Whether a workbook has a sheet of such length, by what it says itself.
  public static func isLong(_ workbook: Workbook, options: IntakeOptions, size: ListPieceSize) -> Bool {
    workbook.sheets.contains { entry in
      entry.kind == .worksheet && (entry.visibility == .visible || options.readsHiddenSheets)
        && workbook.statedSize(of: entry) >= size.sheetBytes
    }
  }

  /// Goes through the input twice.
  ///
  /// - Parameters:
  ///   - open: opens the workbook; called for each pass.
  ///   - look: is told how many rows the first pass has seen.
  ///   - take: takes a piece's content, how many rows it and those before it have, and how many all. The last content has nothing but what
  ///     is to say about the input as a whole.
  /// - Throws: an ``InputRefusal``, a ``ListObstacle`` where the input must be read whole, and what the closures throw.
  public mutating func read(
    _ open: () throws(Refusal) -> Workbook, look: (_ rows: Int, _ all: Int?) throws -> Void,
    take: (_ content: InputContent, _ rows: Int, _ all: Int) throws -> Void
  ) throws {
    let lists = try survey(open, look)
    var rows = 0
    let workbook = try opened(open)
    for list in lists {
      try cut(list.entry, of: workbook, list.merges, at: list.places) { piece in
        rows += piece.rowCount
        try take(content(of: piece), rows, surroundings.rows)
      }
    }
    var last = content()
    last.notices = surroundings.notices + options.notices(about: last)
    if !hidden.isEmpty { last.notices.append(.hiddenSheetsSkipped(names: hidden)) }
    last.isEndOfList = true
    try take(last, rows, surroundings.rows)
  }

  private func opened(_ open: () throws(Refusal) -> Workbook) throws -> Workbook {
    do {
      return try open()
    } catch {
      throw InputRefusal.workbook(error)
    }
  }

  // MARK: What the whole says

  /// A sheet that holds a list, and where it is cut.
  private struct ListSheet {
    let entry: SheetEntry
    let merges: [CellRange]
    var places: [ListPiece.Place] = []
  }

  private mutating func survey(
    _ open: () throws(Refusal) -> Workbook, _ look: (Int, Int?) throws -> Void
  ) throws -> [ListSheet] {
    let surveys = try surveys(of: opened(open))
    var lists: [ListSheet] = []
    var keys = ListKeys()
    var rows = 0
    let workbook = try opened(open)
    for (entry, survey) in surveys {
      guard survey.isInOrder else { throw ListObstacle.outOfOrder(sheet: entry.name) }
      var list = ListSheet(entry: entry, merges: survey.merges)
      try cut(entry, of: workbook, survey.merges, at: nil) { piece in
        list.places.append(piece.place)
        rows += piece.rowCount
        try keys.take(piece)
        try take(piece)
        try look(rows, nil)
      }
      if !list.places.isEmpty { lists.append(list) }
    }
    try keys.finish()
    guard rows > 0 else {
      if case .sheetUnreadable(_, let refusal)? = surroundings.notices.first {
        throw InputRefusal.workbook(refusal)
      }
      throw InputRefusal.noForm(sheets: visible, hidden: hidden)
    }
    surroundings.rows = rows
    return lists
  }

  private mutating func surveys(of workbook: Workbook) throws -> [(SheetEntry, SheetSurvey)] {
    var surveys: [(SheetEntry, SheetSurvey)] = []
    for entry in workbook.sheets where entry.kind == .worksheet {
      guard entry.visibility == .visible || options.readsHiddenSheets else {
        hidden.append(entry.name)
        continue
      }
      visible.append(entry.name)
      guard let survey = try surveyed(entry, of: workbook) else { continue }
      cells = max(cells, survey.cells)
      surveys.append((entry, survey))
    }
    return surveys
  }

  private mutating func surveyed(_ entry: SheetEntry, of workbook: Workbook) throws -> SheetSurvey? {
    do throws(Refusal) {
      return try workbook.survey(entry)
    } catch {
      guard case .missingPart = error else { throw InputRefusal.workbook(error) }
      surroundings.notices.append(.sheetUnreadable(name: entry.name, error))
      return nil
    }
  }

  private mutating func take(_ piece: ListPiece) throws {
    var intake = SheetIntake(empty, options: options)
    _ = intake.take(piece.sheet, rows: piece.rows)
    let content = intake.headings()
    guard content.texts.isEmpty, content.remarkSheets.isEmpty else {
      throw ListObstacle.otherContent(sheet: piece.sheet.name)
    }
    surroundings.take(content)
    let codes = surroundings.allDepartmentCodes
    if codes.count > 1, surroundings.holdsHomeless {
      throw ListObstacle.departmentUnknown(sheet: piece.sheet.name)
    }
    let counts = [codes.count, surroundings.departmentNames.count, surroundings.fiscalYears.count]
    guard counts.allSatisfy({ $0 <= ListSurroundings.departmentLimit }),
      surroundings.unitNames.count <= ListSurroundings.unitLimit
    else { throw ListObstacle.tooManyDepartments(sheet: piece.sheet.name) }
    guard content.projects.allSatisfy({ ProjectIdentity($0.value) != nil }) else {
      throw ListObstacle.projectApart(name: "", sheet: piece.sheet.name, row: piece.rows.lowerBound)
    }
  }

  // MARK: Pieces

  private func cut(
    _ entry: SheetEntry, of workbook: Workbook, _ merges: [CellRange], at places: [ListPiece.Place]?,
    _ take: (ListPiece) throws -> Void
  ) throws {
    var cutter = ListCutter(
      entry, uses1904Dates: workbook.uses1904Dates, merges: merges, places: places, size: size,
      options: options)
    do {
      try workbook.readRows(of: entry) { row in
        if let piece = try cutter.take(row) { try take(piece) }
      }
    } catch let refusal as Refusal {
      throw InputRefusal.workbook(refusal)
    }
    if let piece = try cutter.finish() { try take(piece) }
  }

  private func content(of piece: ListPiece) -> InputContent {
    var intake = SheetIntake(content(), options: options)
    _ = intake.take(piece.sheet, rows: piece.rows)
    var content = intake.finish()
    if surroundings.projects[piece.sheet.name, default: 0] > 1 {
      content.pieceRows =
        max(piece.rows.lowerBound, piece.outline.firstHeading.upperBound + 1)...piece.rows.upperBound
    }
    return content
  }

  /// A content that says of the whole input what there is to say.
  private func content() -> InputContent {
    var content = empty
    content.fiscalYears = surroundings.fiscalYears
    content.departmentCodes = surroundings.departmentCodes
    content.departmentNames = surroundings.departmentNames
    content.surroundings = surroundings
    content.isWorkbook = true
    return content
  }
}
