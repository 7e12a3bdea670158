/// A namespace by its name; see ``Namespace`` for those that the readers tell apart.
struct XMLNamespace: Hashable {
  let name: String

  init(_ name: String) {
    self.name = XMLNamespace.transitional[name] ?? name
  }

  private init(known name: String) {
    self.name = name
  }

  /// Of names without a declaration: some writers leave it out, and their parts are read as if it were there.
  static let none = XMLNamespace.main
  static let main = XMLNamespace(known: "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
  static let documentRelationships = XMLNamespace(
    known: "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
  static let packageRelationships = XMLNamespace(
    known: "http://schemas.openxmlformats.org/package/2006/relationships")
  static let contentTypes = XMLNamespace(
    known: "http://schemas.openxmlformats.org/package/2006/content-types")
  static let extendedProperties = XMLNamespace(
    known: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
  static let variantTypes = XMLNamespace(
    known: "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes")
  static let customProperties = XMLNamespace(
    known: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties")
  static let compatibility = XMLNamespace(
    known: "http://schemas.openxmlformats.org/markup-compatibility/2006")
  static let sheetDrawing = XMLNamespace(
    known: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing")
  static let chart = XMLNamespace(known: "http://schemas.openxmlformats.org/drawingml/2006/chart")

  /// Of formulas and ranges inside extensions.
  static let excelMain = XMLNamespace(known: "http://schemas.microsoft.com/office/excel/2006/main")
  static let excel2010 = XMLNamespace(known: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main")
  static let threadedComments = XMLNamespace(
    known: "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments")
  static let vml = XMLNamespace(known: "urn:schemas-microsoft-com:vml")
  static let vmlExcel = XMLNamespace(known: "urn:schemas-microsoft-com:office:excel")

  private static let transitional: [String: String] = [
    "": main.name,
    "http://purl.oclc.org/ooxml/spreadsheetml/main": main.name,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": documentRelationships.name,
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties": extendedProperties.name,
    "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes": variantTypes.name,
    "http://purl.oclc.org/ooxml/officeDocument/customProperties": customProperties.name,
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": sheetDrawing.name,
    "http://purl.oclc.org/ooxml/drawingml/chart": chart.name,
  ]
}
