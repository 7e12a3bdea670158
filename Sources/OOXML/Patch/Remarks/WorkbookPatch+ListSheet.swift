import Wording

extension WorkbookPatch {
  /// Makes a sheet the one that is shown when the workbook is opened.
  ///
  /// The sheet that was selected loses that mark: with two, Excel would open both as a group, and what somebody types
  /// into one would land in the other too.
  public func activate(_ sheet: SheetEntry) throws(PatchRefusal) {
    let workbook = try workbook()
    let nodes = workbook.sheetNodes
    guard let index = nodes.firstIndex(where: { workbook.part(ofSheet: $0) == sheet.partName }) else {
      throw .noSuchSheet(sheet.name)
    }
    var edits = PartEdits()
    for (place, node) in nodes.enumerated() {
      guard let part = workbook.part(ofSheet: node), package.contains(part),
        ["worksheet", "chartsheet", "dialogsheet"].contains(workbook.kind(ofSheet: node))
      else { continue }
      // Only what is not yet as wanted is looked at closely.
      let markup = try package.markup(of: part)
      edits.append(markup, WorkbookPatch.selection(place == index, in: markup))
    }
    var splices = Splices()
    WorkbookPatch.activate(index, in: workbook, &splices)
    edits.append(workbook.markup, splices)
    edits.apply(to: package)
  }

  private static func selection(_ isSelected: Bool, in sheet: Markup) -> Splices {
    var splices = Splices()
    for view in sheet.all(.main("sheetView")) {
      if isSelected {
        if sheet.flag("tabSelected", of: view) != true { sheet.set("tabSelected", of: view, to: "1", &splices) }
      } else if sheet.flag("tabSelected", of: view) == true {
        sheet.removeAttribute("tabSelected", of: view, &splices)
      }
    }
    return splices
  }

  private static func activate(_ index: Int, in workbook: WorkbookMarkup, _ splices: inout Splices) {
    let markup = workbook.markup
    let views = markup.all(.main("workbookView"))
    guard let view = views.first else {
      let prefix = markup.prefix(of: Markup.root)
      let text = "<\(prefix)bookViews><\(prefix)workbookView activeTab=\"\(index)\"/></\(prefix)bookViews>"
      if let empty = markup.child(of: Markup.root, named: .main("bookViews")) { markup.remove(empty, &splices) }
      return workbook.insertChild("bookViews", text, &splices)
    }
    markup.set("activeTab", of: view, to: "\(index)", &splices)
  }

  /// Takes a sheet out of the workbook, the last one excepted.
  ///
  /// Formulas that name the sheet are left as they are: meant for sheets of our own, which none names.
  public func remove(_ sheet: SheetEntry) throws(PatchRefusal) {
    guard let removal = SheetRemoval(sheet, try workbook(), in: package) else {
      throw .noSuchSheet(sheet.name)
    }
    try removal.make()
  }

  /// Takes all our notes and marks out, on every sheet.
  ///
  /// - Returns: whether there were any.
  public func removeRemarks() throws(PatchRefusal) -> Bool {
    var found = false
    for sheet in try sheets() where sheet.kind == .worksheet && package.contains(sheet.partName) {
      var removal = try RemarkRemoval(try package.markup(of: sheet.partName), in: package)
      if try removal.make() { found = true }
    }
    guard found, let part = try stylesPart() else { return found }
    var splices = Splices()
    let styles = try package.markup(of: part)
    let ours = Severity.allCases.map { RemarkMark.format($0, prefix: styles.prefix(of: Markup.root)) }
    StyleAdditions.removeLast(ours, of: "dxfs", from: styles, &splices)
    package.apply(splices, to: styles)
    return found
  }
}
