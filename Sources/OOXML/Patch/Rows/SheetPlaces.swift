/// Where a worksheet's part names its own cells (ECMA-376 part 1, 18.3.1).
enum SheetPlaces {
  /// Lists of ranges that take in new rows beside their own.
  static let lists: [(String, StaticString)] = [
    ("dataValidation", "sqref"), ("conditionalFormatting", "sqref"), ("protectedRange", "sqref"),
    ("ignoredError", "sqref"),
  ]

  /// Ranges and cells whose element goes with them.
  static let ranges: [(String, StaticString)] = [
    ("autoFilter", "ref"), ("sortState", "ref"), ("sortCondition", "ref"),
  ]

  /// Cells and ranges that only say where the reader looks; what is taken out leaves them at the next row.
  static let views: [(String, StaticString)] = [
    ("dimension", "ref"), ("selection", "activeCell"), ("selection", "sqref"), ("pane", "topLeftCell"),
    ("sheetView", "topLeftCell"), ("customSheetView", "topLeftCell"),
  ]

  /// Cells whose element goes with them.
  static let cells: [(String, StaticString)] = [
    ("hyperlink", "ref"), ("cellWatch", "r"), ("inputCells", "r"),
  ]

  /// Formulas as the text of an element.
  static let formulas: [QualifiedName] = [
    .main("formula"), .main("formula1"), .main("formula2"), QualifiedName(.excelMain, "f"),
  ]

  /// Formulas as attributes.
  static let formulaAttributes: [(String, StaticString)] = [("hyperlink", "location"), ("cfvo", "val")]

  /// Elements that name cells in ways that are not followed here.
  static let unfollowed = ["smartTags", "dataRef", "webPublishItem"]

  /// The extensions of a sheet that name cells only by the elements above, or not at all.
  static let knownExtensions: Set<String> = [
    // Validations, conditional formats, sparklines, slicers, ignored errors, protected ranges, timelines, slicers of tables.
    "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}", "{78C0D931-6437-407D-A8EE-F0AAD7539E65}",
    "{05C60535-1F16-4FD2-B633-F4F36F0B64E0}", "{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}",
    "{01252117-D84E-4E92-8308-4BE1C098FCBB}", "{FC87AEE6-9EDD-4A0A-B7FB-166176984837}",
    "{7E03D99C-DC04-49D9-9315-930204A7B6E9}", "{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}",
    // LibreOffice's mark of its own.
    "{64002731-A6B0-56B0-2670-7721B7C09600}",
    // Identifiers of conditional formats.
    "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}",
  ]

  /// The kinds of parts that a sheet may own without anything else naming its cells.
  static let followedParts: Set<Substring> = [
    "drawing", "vmlDrawing", "comments", "threadedComment", "table", "printerSettings", "hyperlink",
    "pivotTable", "image", "slicer", "timeline", "queryTable", "customProperty",
  ]

  /// Those of objects.
  static let objectParts: Set<Substring> = [
    "oleObject", "package", "control", "ctrlProp", "attachedToolbars",
  ]
}
