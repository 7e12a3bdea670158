extension WorkbookPatch {
  /// The data of a kind that the workbook carries, wherever a program that saved it has linked them.
  ///
  /// - Parameter limit: parts of more bytes are not read.
  public func customData(
    _ kind: CustomDataKind, upTo limit: Int
  ) throws(PatchRefusal) -> [FoundCustomData] {
    try CustomDataParts(kind, of: workbookPart, in: package, limit: limit).items.map(\.found)
  }

  /// Has the workbook carry data of a kind, in the place of all that it carried of it; nil takes them out.
  ///
  /// Parts that can't be read are left: nobody knows whose they are. Where the data are there already nothing changes.
  public func setCustomData(_ data: CustomData?, _ kind: CustomDataKind) throws(PatchRefusal) {
    let items = try CustomDataParts(
      kind, of: workbookPart, in: package, limit: package.limits.inflatedBytesPerPart
    )
    .items
    .filter { if case .data = $0.found { true } else { false } }
    // One that LibreOffice has linked from the package Excel would not keep.
    let kept = data == nil ? nil : items.first { $0.source == workbookPart }
    for item in items where item.part != kept?.part {
      let properties = try PartLinks(of: item.part, in: package).targets("customXmlProps")
      try PartRemoval.remove(
        [item.part] + properties.filter(package.contains), linkedFrom: item.source, in: package)
    }
    guard let data else { return }
    if let kept {
      if kept.found != .data(data) { package.add(kept.part, data.part(of: kind)) }
    } else {
      try add(data, kind)
    }
  }

  private func add(_ data: CustomData, _ kind: CustomDataKind) throws(PatchRefusal) {
    var parts = try NewParts(in: package)
    var edits = PartEdits()
    let workbook = try workbook()
    let spellings = workbook.markup.spellings
    let item = parts.freeName(like: "customXml/item1.xml")
    let properties = parts.freeName(like: "customXml/itemProps1.xml")
    parts.add(item, data.part(of: kind), type: "application/xml")
    parts.add(
      properties, WorkbookPatch.properties(of: kind, spellings),
      type: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml")
    _ = try PartLinks(of: item, in: package).add(
      [.init(type: "\(spellings.relationships)/customXmlProps", part: properties)], to: item, &parts, &edits)
    _ = workbook.links.add(
      [.init(type: "\(spellings.relationships)/customXml", part: item)], to: workbookPart, &parts, &edits)
    parts.apply()
    edits.apply(to: package)
  }

  /// The part that names the data's kind (ECMA-376 part 1, 22.5.2.1).
  private static func properties(of kind: CustomDataKind, _ spellings: OOXMLNamespaces) -> [UInt8] {
    let namespace = MarkupText.attribute(kind.namespace)
    return Array(
      ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
        + "<ds:datastoreItem ds:itemID=\"\(MarkupText.attribute(kind.itemID))\" "
        + "xmlns:ds=\"\(spellings.customXML)\"><ds:schemaRefs><ds:schemaRef ds:uri=\"\(namespace)\"/>"
        + "</ds:schemaRefs></ds:datastoreItem>").utf8)
  }
}
