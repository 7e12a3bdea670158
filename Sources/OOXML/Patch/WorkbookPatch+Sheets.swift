import Spreadsheet

extension WorkbookPatch {
  /// Doubles a sheet with all that it owns, and puts the clone behind all other sheets.
  ///
  /// Cells, formats, merges, validations, conditional formats, protection, print settings and pictures are the same; notes,
  /// their boxes, threaded comments and tables come under identifiers of their own; names that hold on the sheet alone,
  /// such as print titles, hold on the clone too. Where the sheet names itself in a formula, the clone names itself. The
  /// clone is visible and not selected. Macros don't know it by a name.
  ///
  /// - Parameter name: within Excel's rules and free; see ``SheetName``.
  /// - Returns: the clone.
  /// - Throws: ``PatchRefusal/sheetCannotBeCloned(sheet:obstacle:)`` for sheets with pivot tables, slicers, charts and
  ///   controls; ``PatchRefusal/sheetNameNotAllowed(_:)``. Nothing has changed then.
  public func clone(_ sheet: SheetEntry, named name: String) throws(PatchRefusal) -> SheetEntry {
    let markup = try worksheet(sheet)
    var clone = try SheetClone(sheet, name: name, try workbook(), in: package)
    let part = try clone.make()
    changedSheets.insert(part)
    if markup.names.contains(.main("f")) { movesFormulas = true }
    return SheetEntry(name: name, visibility: .visible, kind: .worksheet, partName: part)
  }

  /// Puts a new sheet behind all others.
  ///
  /// - Parameters:
  ///   - name: within Excel's rules and free; see ``SheetName``.
  ///   - content: the sheet's part, a whole document whose root is `worksheet`.
  public func appendSheet(named name: String, content: String) throws(PatchRefusal) -> SheetEntry {
    let bytes = Array(content.utf8)
    var parts = try NewParts(in: package)
    let workbook = try workbook()
    let model = workbook.links.targets("worksheet").first ?? "xl/worksheets/sheet1.xml"
    let part = parts.freeName(like: model)
    let markup = try reading { () throws(Refusal) in try Markup(of: bytes, part: part, limits: package.limits)
    }
    _ = try SheetGrid(markup, sheet: name)
    let appending = try SheetAppending(workbook, name: name, part: part)
    parts.add(part, bytes, type: SheetAppending.contentType)
    parts.apply()
    try appending.apply(to: package)
    // No formula speaks of a sheet that was not there.
    if markup.names.contains(.main("f")) {
      changedSheets.insert(part)
      movesFormulas = true
    }
    return SheetEntry(name: name, visibility: .visible, kind: .worksheet, partName: part)
  }
}
