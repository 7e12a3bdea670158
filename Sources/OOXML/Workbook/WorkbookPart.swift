/// Finds the workbook in a package, or says what the package is instead.
enum WorkbookPart {
  /// The part that the package's relationships name as its main document.
  static func entry(in package: Package) throws(Refusal) -> PackageEntry {
    let relationships = try package.relationships(of: "")
    guard let main = relationships.first(ofType: "officeDocument") else { throw kind(of: package) }
    try refuseOtherDocument(main.target.lowercased())
    guard let entry = package.directory.entry(named: main.target) else { throw .missingPart(main.target) }
    return entry
  }

  private static func refuseOtherDocument(_ target: String) throws(Refusal) {
    if target.hasSuffix(".bin") { throw .binaryWorkbook }
    if target.hasPrefix("word/") { throw .wordDocument }
    if target.hasPrefix("ppt/") { throw .presentation }
  }

  /// What a package without main document is, by the parts that it has.
  private static func kind(of package: Package) -> Refusal {
    let kinds: [(String, Refusal)] = [
      ("word/document.xml", .wordDocument), ("ppt/presentation.xml", .presentation),
      ("content.xml", .openDocument), ("xl/workbook.bin", .binaryWorkbook),
      ("xl/workbook.xml", .missingPart("_rels/.rels")),
    ]
    return kinds.first { package.directory.entry(named: $0.0) != nil }?.1 ?? .packageWithoutWorkbook
  }
}
