public import Spreadsheet
import Wording

/// A workbook that is changed in place: what carries none of the changes keeps its bytes.
///
/// Changes are collected; ``bytes()`` yields the new file. Guaranteed are:
/// - Entries of the ZIP file that carry no change keep their compressed bytes and their order, local headers included.
///   Only the changed sheets, the workbook part and its relationships, `[Content_Types].xml`, `docProps/app.xml` and the
///   calculation chain are written anew, and sheets whose formulas lead to a changed sheet (their cached values go).
/// - Inside a changed part all bytes outside the touched elements stay, in the part's own encoding.
/// - Where all is already as wanted nothing changes at all, so that the same patch twice yields the same bytes; the same
///   input always yields the same output.
/// - A change that throws has changed nothing.
///
/// Not to be used from several threads at once.
public final class WorkbookPatch {
  let package: PatchedPackage
  let workbookPart: String

  /// The parts of the sheets whose cells have changed.
  var changedSheets: Set<String> = []

  /// Whether the calculation chain no longer names the cells that have formulas.
  var movesFormulas = false

  /// The differential formats that marks of remarks have, nil before the first.
  var markFormatNumbers: [Severity: Int]?

  private var strings: SharedStrings?

  /// Opens a file.
  public convenience init(path: String, limits: Limits = .standard) throws(PatchRefusal) {
    let source = try reading { () throws(Refusal) in try ByteSource(path: path) }
    try self.init(source, limits: limits)
  }

  /// Opens a workbook that is in memory.
  public convenience init(bytes: [UInt8], limits: Limits = .standard) throws(PatchRefusal) {
    try self.init(.memory(bytes), limits: limits)
  }

  private init(_ source: ByteSource, limits: Limits) throws(PatchRefusal) {
    let package = try reading { () throws(Refusal) in try Package(source, limits: limits) }
    self.package = PatchedPackage(package)
    workbookPart = try reading { () throws(Refusal) in
      PartName.normalised(try WorkbookPart.entry(in: package).name)
    }
  }

  /// All sheets as they now are, in the workbook's order.
  public func sheets() throws(PatchRefusal) -> [SheetEntry] {
    let workbook = try workbook()
    return workbook.sheetNodes.map { node in
      SheetEntry(
        name: workbook.markup.value("name", of: node) ?? "",
        visibility: workbook.markup.value("state", of: node).flatMap(Sheet.Visibility.init) ?? .visible,
        kind: workbook.kind(ofSheet: node).map { SheetEntry.Kind(relationship: String($0)) } ?? .worksheet,
        partName: workbook.part(ofSheet: node) ?? "")
    }
  }

  /// Puts values into cells of a sheet.
  ///
  /// A cell keeps its style; a new one gets its row's or its column's, as in Excel. A value for a cell under a merge goes
  /// to the merge's top-left cell. A formula in a cell that gets a value goes; those that share it keep theirs. Cells that
  /// already hold the value stay as they are, byte by byte.
  ///
  /// - Returns: whether anything had to change.
  /// - Throws: for values that a cell can't hold exactly, and for cells of array formulas, table heads and pivot tables.
  @discardableResult
  public func set(
    _ values: [CellReference: PatchValue], in sheet: SheetEntry
  ) throws(PatchRefusal) -> Bool {
    let markup = try worksheet(sheet)
    var patcher = try CellPatcher(sheet, markup, in: package) { index throws(PatchRefusal) in
      try self.sharedString(index)
    }
    let result = try patcher.patch(values)
    guard !result.splices.isEmpty else { return false }
    package.apply(result.splices, to: markup)
    changedSheets.insert(markup.part)
    if result.replacesFormula { movesFormulas = true }
    return true
  }

  /// The new file; the very bytes of the old one where nothing has changed.
  ///
  /// The cached values of formulas that may no longer hold are left out and calculation on load is set.
  public func bytes() throws(PatchRefusal) -> [UInt8] {
    try finish()
    return try package.bytes()
  }
}

extension WorkbookPatch {
  func workbook() throws(PatchRefusal) -> WorkbookMarkup {
    try WorkbookMarkup(workbookPart, in: package)
  }

  /// The part of a worksheet as it now is.
  func worksheet(_ sheet: SheetEntry) throws(PatchRefusal) -> Markup {
    guard sheet.kind == .worksheet, !sheet.partName.isEmpty, package.contains(sheet.partName) else {
      throw .noSuchSheet(sheet.name)
    }
    return try package.markup(of: sheet.partName)
  }

  private func sharedString(_ index: Int) throws(PatchRefusal) -> String? {
    if strings == nil {
      let part = try PartLinks(of: workbookPart, in: package).targets("sharedStrings").first
      strings = try reading { () throws(Refusal) in
        let package = self.package.package
        guard let entry = part.flatMap({ package.directory.entry(named: $0) }) else { return SharedStrings() }
        let reader = SharedStringsReader(part: entry.name, limits: package.limits)
        try package.scan(entry, with: reader)
        return reader.strings
      }
    }
    guard let strings, index >= 0, index < strings.count else { return nil }
    return strings[index]
  }

  /// Does what follows from the changes, once for all of them.
  private func finish() throws(PatchRefusal) {
    guard !changedSheets.isEmpty else { return }
    let workbook = try workbook()
    let stale = try StaleValues(workbook, in: package)
    for part in stale.parts(changed: changedSheets) {
      let markup = try package.markup(of: part)
      var splices = Splices()
      StaleValues.drop(in: markup, &splices)
      package.apply(splices, to: markup)
    }
    if stale.hasFormulas {
      var splices = Splices()
      workbook.calculateOnLoad(&splices)
      package.apply(splices, to: workbook.markup)
    }
    if movesFormulas { try dropCalculationChain(workbook.links) }
  }

  /// The chain is only a hint, which Excel makes again; one that names a cell without a formula is an error to it.
  private func dropCalculationChain(_ links: PartLinks) throws(PatchRefusal) {
    guard let markup = links.markup else { return }
    var splices = Splices()
    for link in links.all("calcChain") {
      markup.remove(link.node, &splices)
      guard let part = link.target, package.contains(part) else { continue }
      package.remove(part)
      let types = try ContentTypes(in: package)
      var typeSplices = Splices()
      types.remove(part, &typeSplices)
      package.apply(typeSplices, to: types.markup)
    }
    package.apply(splices, to: markup)
  }
}
