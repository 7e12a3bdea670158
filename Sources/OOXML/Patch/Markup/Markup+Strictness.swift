extension Markup {
  /// Whether the part is written in the strict namespaces (ECMA-376 part 1), so that parts beside it must be too.
  var isStrict: Bool {
    attributes(of: Markup.root).contains { raw($0.value) == OOXMLNamespaces.strict.main }
  }

  /// The spellings of namespaces that parts beside this one are written in.
  var spellings: OOXMLNamespaces { isStrict ? .strict : .transitional }
}

/// The two spellings of the namespaces of a workbook's parts, and of the types of relationships.
struct OOXMLNamespaces {
  let main: String
  let relationships: String
  let variantTypes: String
  let customProperties: String
  let customXML: String

  /// The type of the relationship to `docProps/custom.xml`, whose last word differs too.
  let customPropertiesLink: String

  static let transitional = OOXMLNamespaces(
    main: XMLNamespace.main.name, relationships: XMLNamespace.documentRelationships.name,
    variantTypes: XMLNamespace.variantTypes.name, customProperties: XMLNamespace.customProperties.name,
    customXML: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
    customPropertiesLink: XMLNamespace.documentRelationships.name + "/custom-properties")
  static let strict = OOXMLNamespaces(
    main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
    variantTypes: "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
    customProperties: "http://purl.oclc.org/ooxml/officeDocument/customProperties",
    customXML: "http://purl.oclc.org/ooxml/officeDocument/customXml",
    customPropertiesLink: "http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties")
}
