/// The part that gives every part its content type (ECMA-376 part 2, 7.2).
struct ContentTypes {
  static let partName = "[Content_Types].xml"

  let markup: Markup

  init(in package: PatchedPackage) throws(PatchRefusal) {
    markup = try package.markup(of: ContentTypes.partName)
  }

  private var overrides: [Int] {
    markup.children(of: Markup.root, named: QualifiedName(.contentTypes, "Override"))
  }

  private func override(of part: String) -> Int? {
    overrides.first { node in
      PartName.normalised(markup.value("PartName", of: node) ?? "").lowercased()
        == PartName.normalised(part).lowercased()
    }
  }

  private func ending(of part: String) -> String {
    part.split(separator: ".").last.map { $0.lowercased() } ?? ""
  }

  private func defaultType(of part: String) -> String? {
    let ending = ending(of: part)
    return markup.children(of: Markup.root, named: QualifiedName(.contentTypes, "Default"))
      .first { markup.value("Extension", of: $0)?.lowercased() == ending }
      .flatMap { markup.value("ContentType", of: $0) }
  }

  /// The content type of a part.
  func type(of part: String) -> String? {
    override(of: part).flatMap { markup.value("ContentType", of: $0) } ?? defaultType(of: part)
  }

  /// Gives a part its type, where its name's ending doesn't say it.
  func add(_ part: String, type: String, _ splices: inout Splices) {
    guard defaultType(of: part) != type else { return }
    let name = "\(markup.prefix(of: Markup.root))Override"
    let attributes =
      "PartName=\"/\(MarkupText.attribute(part))\" ContentType=\"\(MarkupText.attribute(type))\""
    markup.insert("<\(name) \(attributes)/>", into: Markup.root, &splices)
  }

  /// Takes away the type of a part that is no more.
  func remove(_ part: String, _ splices: inout Splices) {
    if let node = override(of: part) { markup.remove(node, &splices) }
  }
}
