/// The document's properties that programs and users add (ECMA-376 part 1, 22.3): `docProps/custom.xml`.
struct CustomPropertyList {
  private static let contentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml"

  /// The kinds of the relationship to the part, transitional and strict.
  private static let kinds = ["custom-properties", "customProperties"]

  /// The format of properties that have names (ECMA-376 part 1, 22.3.2.2).
  private static let formatID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"

  private let package: PatchedPackage

  /// Nil where the package has no such part.
  private let markup: Markup?

  init(in package: PatchedPackage) throws(PatchRefusal) {
    self.package = package
    let links = try PartLinks(of: "", in: package)
    let part = CustomPropertyList.kinds.lazy.flatMap { links.targets($0) }.first { package.contains($0) }
    markup = try part.map { part throws(PatchRefusal) in try package.markup(of: part) }
  }

  private func nodes(_ markup: Markup) -> [Int] {
    markup.children(of: Markup.root, named: QualifiedName(.customProperties, "property"))
  }

  /// The properties that are texts, by their names; of two of one name the first.
  var texts: [String: String] {
    guard let markup else { return [:] }
    var texts: [String: String] = [:]
    for node in nodes(markup) {
      guard let name = markup.value("name", of: node), texts[name] == nil,
        let value = markup.child(of: node, named: QualifiedName(.variantTypes, "lpwstr"))
      else { continue }
      texts[name] = markup.text(of: value)
    }
    return texts
  }

  /// Gives properties their texts, nil takes them away; all others stay as they are.
  func set(_ values: [String: String?], _ spellings: OOXMLNamespaces) throws(PatchRefusal) {
    guard let markup else {
      return try create(values.compactMapValues { $0 }, spellings)
    }
    let texts = texts
    let changed = values.filter { texts[$0.key] != $0.value }
    guard !changed.isEmpty else { return }
    let all = nodes(markup)
    let old = all.filter { markup.value("name", of: $0).map { changed.keys.contains($0) } ?? false }
    let new = changed.compactMapValues { $0 }
    if new.isEmpty, old.count == markup.children(of: Markup.root).count {
      return try PartRemoval.remove([markup.part], linkedFrom: "", in: package)
    }
    var splices = Splices()
    for node in old { markup.remove(node, &splices) }
    let last = all.compactMap { markup.value("pid", of: $0).flatMap { Int32($0) } }.max() ?? 1
    guard last < Int32.max - Int32(new.count) else {
      throw .unusualStructure(part: markup.part, element: "pid")
    }
    let prefix = markup.prefix(of: Markup.root)
    markup.insert(
      CustomPropertyList.properties(new, from: Int(last) + 1, prefix, spellings), into: Markup.root, &splices)
    package.apply(splices, to: markup)
  }

  private static func properties(
    _ values: [String: String], from first: Int, _ prefix: String, _ spellings: OOXMLNamespaces
  ) -> String {
    values.sorted { $0.key < $1.key }.enumerated().map { index, value in
      "<\(prefix)property fmtid=\"\(formatID)\" pid=\"\(first + index)\" "
        + "name=\"\(MarkupText.attribute(value.key))\"><vt:lpwstr xmlns:vt=\"\(spellings.variantTypes)\">"
        + "\(MarkupText.content(value.value))</vt:lpwstr></\(prefix)property>"
    }.joined()
  }

  private func create(_ values: [String: String], _ spellings: OOXMLNamespaces) throws(PatchRefusal) {
    guard !values.isEmpty else { return }
    var parts = try NewParts(in: package)
    var edits = PartEdits()
    let name =
      package.contains("docProps/custom.xml")
      ? parts.freeName(like: "docProps/custom1.xml") : "docProps/custom.xml"
    let content =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<Properties xmlns=\"\(spellings.customProperties)\">"
      + CustomPropertyList.properties(values, from: 2, "", spellings) + "</Properties>"
    parts.add(name, Array(content.utf8), type: CustomPropertyList.contentType)
    _ = try PartLinks(of: "", in: package).add(
      [.init(type: spellings.customPropertiesLink, part: name)], to: "", &parts, &edits)
    parts.apply()
    edits.apply(to: package)
  }
}

extension WorkbookPatch {
  /// The document's properties of users and programs that are texts, by their names.
  public func customProperties() throws(PatchRefusal) -> [String: String] {
    try CustomPropertyList(in: package).texts
  }

  /// Gives properties of the document their texts, nil takes them away; all others stay as they are.
  public func setCustomProperties(_ values: [String: String?]) throws(PatchRefusal) {
    try CustomPropertyList(in: package).set(values, try workbook().markup.spellings)
  }
}
