extension Markup {
  /// Whether the part is written in the strict namespaces (ECMA-376 part 1), so that parts beside it must be too.
  var isStrict: Bool {
    attributes(of: Markup.root).contains { raw($0.value) == OOXMLNamespaces.strict.main }
  }

  /// The spellings of namespaces that parts beside this one are written in.
  var spellings: OOXMLNamespaces { isStrict ? .strict : .transitional }
}

/// The two spellings of the namespaces of a sheet's parts, and of the types of relationships.
struct OOXMLNamespaces {
  let main: String
  let relationships: String

  static let transitional = OOXMLNamespaces(
    main: XMLNamespace.main.name, relationships: XMLNamespace.documentRelationships.name)
  static let strict = OOXMLNamespaces(
    main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships")
}
