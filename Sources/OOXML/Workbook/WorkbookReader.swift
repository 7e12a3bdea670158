import Spreadsheet

/// Reads the workbook part: the sheets in their order and the date system (ECMA-376 part 1, 18.2).
final class WorkbookReader: PartReader {
  private(set) var sheets: [SheetEntry] = []
  private(set) var uses1904Dates = false
  private let relationships: Relationships
  private let limit: Int

  init(part: String, relationships: Relationships, limits: Limits) {
    self.relationships = relationships
    limit = limits.sheets
    super.init(part: part, root: .workbook, limits: limits)
  }

  override func start(_ element: ElementName, _ attributes: Attributes) throws(Refusal) {
    switch element {
    case .workbookPr: uses1904Dates = attributes.flag("date1904")
    case .sheet:
      guard sheets.count < limit else { throw .limitReached(.sheets, value: limit, part: part) }
      sheets.append(entry(attributes))
    default: return
    }
  }

  private func entry(_ attributes: Attributes) -> SheetEntry {
    let relationship = attributes.relationshipID().flatMap { relationships[id: $0] }
    return SheetEntry(
      name: attributes.text(of: "name") ?? "",
      visibility: attributes.text(of: "state").flatMap(Sheet.Visibility.init) ?? .visible,
      kind: relationship.map { WorkbookReader.kind(ofType: $0.type) } ?? .worksheet,
      partName: relationship?.target ?? "")
  }

  private static func kind(ofType type: String) -> SheetEntry.Kind {
    switch type {
    case "chartsheet": .chartsheet
    case "dialogsheet": .dialogsheet
    case "xlMacrosheet", "xlIntlMacrosheet": .macrosheet
    default: .worksheet
    }
  }
}
