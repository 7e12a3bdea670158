import Spreadsheet

extension WorkbookPatch {
  /// What a sheet, as it now is, prescribes for its cells.
  public func settings(of sheet: SheetEntry) throws(PatchRefusal) -> CellSettings {
    let markup = try worksheet(sheet)
    let grid = try SheetGrid(markup, sheet: sheet.name)
    let protection = markup.child(of: Markup.root, named: .main("sheetProtection"))
    return CellSettings(
      isProtected: protection.flatMap { markup.flag("sheet", of: $0) } ?? false,
      validations: try DataValidation.all(in: markup),
      formulas: Set(
        grid.cells.filter { markup.child(of: $0.node, named: .main("f")) != nil }.map(\.reference)),
      styles: SheetStyles(markup, grid), styleTable: try styleTable())
  }

  private func styleTable() throws(PatchRefusal) -> StyleTable {
    let part = try PartLinks(of: workbookPart, in: package).targets("styles").first
    guard let part, package.contains(part) else { return StyleTable() }
    let unlocked = StyleTable.unlocked(in: try package.markup(of: part))
    let formats = try reading { () throws(Refusal) in
      guard let entry = package.package.directory.entry(named: part) else { return [NumberFormat]() }
      let reader = StylesReader(part: entry.name, limits: package.limits)
      try package.package.scan(entry, with: reader)
      return reader.formats(package.package.formats)
    }
    return StyleTable(formats: formats, unlocked: unlocked)
  }

  /// What the workbook's own names stand for, as formulas; of names of single sheets those of one sheet only.
  func definedNames(on sheet: SheetEntry) throws(PatchRefusal) -> [String: String] {
    let workbook = try workbook()
    let index = workbook.sheetNames.firstIndex(of: sheet.name)
    var names: [String: String] = [:]
    var local: [String: String] = [:]
    for node in workbook.nameNodes {
      guard let name = workbook.markup.value("name", of: node)?.lowercased() else { continue }
      let scope = workbook.markup.value("localSheetId", of: node)
      if scope == nil {
        names[name] = workbook.markup.text(of: node)
      } else if scope.flatMap({ Int($0) }) == index {
        local[name] = workbook.markup.text(of: node)
      }
    }
    return names.merging(local) { $1 }
  }
}
