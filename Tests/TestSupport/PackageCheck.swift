/// What Excel would reject in a workbook, though LibreOffice and openpyxl take it.
///
/// Meant for every workbook that a test writes: `#expect(PackageCheck.problems(in: bytes) == [])`.
public enum PackageCheck {
  /// The problems in words for a test's log, none for a sound package.
  public static func problems(in bytes: [UInt8]) -> [String] {
    PackageParts(bytes).map(problems) ?? ["no readable ZIP file"]
  }

  /// The problems of a package that is unpacked already.
  public static func problems(in parts: PackageParts) -> [String] {
    var roots: [String: XMLNode] = [:]
    var problems: [String] = []
    if Set(parts.names.map { $0.lowercased() }).count != parts.names.count {
      problems.append("two entries of one name")
    }
    for name in parts.names where isXML(name) {
      roots[name] = XMLNode.root(of: parts.contents[name] ?? [])
      if roots[name] == nil { problems.append("\(name): not well-formed") }
    }
    guard problems.isEmpty else { return problems }
    let package = Package(names: parts.names, roots: roots)
    return package.contentTypeProblems + package.relationshipProblems + package.workbookProblems
      + package.sheetProblems + package.remarkProblems + package.tableProblems
  }

  private static func isXML(_ name: String) -> Bool {
    name.hasSuffix(".xml") || name.hasSuffix(".rels") || name.hasSuffix(".vml")
  }

  /// The parsed parts of a package.
  struct Package {
    var names: [String]
    var roots: [String: XMLNode]

    /// Values that stand more than once.
    static func repeated(_ values: [String]) -> [String] {
      var seen: Set<String> = []
      return values.filter { !seen.insert($0).inserted }
    }
  }
}
