import Intake
public import OOXML
import Spreadsheet

/// A workbook with all that a check put into it taken out again: notes, marks and the list.
public struct CleanedWorkbook: Sendable {
  public let bytes: [UInt8]

  /// Whether there was anything of ours.
  public let hadRemarks: Bool

  /// - Parameter path: of the workbook; it is not changed itself.
  public init(path: String, limits: Limits) throws(PatchRefusal) {
    let cleared = try CleanedWorkbook.cleared(path: path, limits: limits)
    hadRemarks = cleared.hadRemarks
    bytes = try cleared.patch.bytes()
  }

  /// The workbook without anything of ours, to be changed further.
  ///
  /// Parts are as they were to the byte where no other program has written the file since; a file can lie about how they
  /// were, so what is read from it must be the same.
  ///
  /// - Parameter packed: where the workbook's bytes are, if no path leads to them.
  static func cleared(
    path: String, packed: PackedInputs = PackedInputs(), limits: Limits
  ) throws(PatchRefusal) -> (patch: WorkbookPatch, hadRemarks: Bool) {
    let held = try reading { () throws(Refusal) in try packed.bytes(of: path) }
    func open() throws(PatchRefusal) -> WorkbookPatch {
      guard let held else { return try WorkbookPatch(path: path, limits: limits) }
      return try WorkbookPatch(bytes: held, limits: limits)
    }
    let patch = try open()
    let before = try reading { () throws(Refusal) in
      guard let held else { return try SheetContents(Workbook(path: path, limits: limits)) }
      return try SheetContents(Workbook(bytes: held, limits: limits))
    }
    if try patch.restoreOriginals() {
      let bytes = try patch.bytes()
      let after = try? SheetContents(Workbook(bytes: bytes, limits: limits))
      if let after, after.lists.isEmpty, after.sheets == before.sheets { return (patch, true) }
    }
    return try cleared(by: open(), lists: before.lists)
  }

  /// Takes out what can be recognised as ours.
  private static func cleared(
    by patch: WorkbookPatch, lists: [String]
  ) throws(PatchRefusal) -> (patch: WorkbookPatch, hadRemarks: Bool) {
    try patch.discardOriginals()
    let hadNotes = try patch.removeRemarks()
    for sheet in try patch.sheets() where lists.contains(sheet.name) { try patch.remove(sheet) }
    return (patch, hadNotes || !lists.isEmpty)
  }

  /// Hands on the refusals of reading as those of a patch.
  private static func reading<Value>(_ body: () throws(Refusal) -> Value) throws(PatchRefusal) -> Value {
    do throws(Refusal) {
      return try body()
    } catch {
      throw .unreadable(error)
    }
  }
}

/// All that is read from the cells of a workbook, but for lists of remarks.
private struct SheetContents {
  /// What of a sheet must stay the same.
  struct Content: Equatable {
    let name: String
    let visibility: Sheet.Visibility
    let cells: [Cell]
    let merges: [CellRange]
  }

  private(set) var sheets: [Content] = []

  /// The names of the sheets that list remarks.
  private(set) var lists: [String] = []

  init(_ workbook: Workbook) throws(Refusal) {
    for entry in workbook.sheets {
      let sheet = try workbook.sheet(entry)
      if RemarkList(sheet) != nil {
        lists.append(entry.name)
      } else {
        sheets.append(
          Content(
            name: entry.name, visibility: entry.visibility, cells: sheet.cells, merges: sheet.merges.ranges))
      }
    }
  }
}
