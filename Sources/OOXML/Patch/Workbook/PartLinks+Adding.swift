extension PartLinks {
  private static let contentType = "application/vnd.openxmlformats-package.relationships+xml"

  /// A part to be linked to; the type is a whole name.
  struct NewLink {
    let type: String
    let part: String
  }

  /// Links a part to further ones: what has to change goes into the edits, or into a new part.
  ///
  /// - Parameter source: the part whose relationships these are; empty for the package.
  /// - Returns: the identifiers, in the order of the links.
  func add(
    _ new: [NewLink], to source: String, _ parts: inout NewParts, _ edits: inout PartEdits
  ) -> [String] {
    guard !new.isEmpty else { return [] }
    var ids: [String] = []
    var taken = Set(links.map(\.id))
    let prefix = markup.map { $0.prefix(of: Markup.root) } ?? ""
    var text = ""
    for link in new {
      var number = links.count + 1
      while !taken.insert("rId\(number)").inserted { number += 1 }
      ids.append("rId\(number)")
      text +=
        "<\(prefix)Relationship Id=\"rId\(number)\" Type=\"\(link.type)\" "
        + "Target=\"\(MarkupText.attribute("/" + link.part))\"/>"
    }
    if let markup {
      var splices = Splices()
      markup.insert(text, into: Markup.root, &splices)
      edits.append(markup, splices)
    } else {
      let content =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<Relationships xmlns=\"\(XMLNamespace.packageRelationships.name)\">\(text)</Relationships>"
      parts.add(PartName.relationships(of: source), Array(content.utf8), type: PartLinks.contentType)
    }
    return ids
  }
}
