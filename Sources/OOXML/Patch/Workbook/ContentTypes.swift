/// The part that gives every part its content type (ECMA-376 part 2, 7.2).
struct ContentTypes {
  static let partName = "[Content_Types].xml"

  let markup: Markup

  /// By the name of the part, or by the ending of its name, in lower case.
  private var overrides: [String: Int] = [:]
  private var defaults: [String: Int] = [:]

  init(in package: PatchedPackage) throws(PatchRefusal) {
    markup = try package.markup(of: ContentTypes.partName)
    for node in markup.children(of: Markup.root, named: QualifiedName(.contentTypes, "Override")) {
      overrides[ContentTypes.key(markup.value("PartName", of: node) ?? "")] = node
    }
    for node in markup.children(of: Markup.root, named: QualifiedName(.contentTypes, "Default")) {
      defaults[markup.value("Extension", of: node)?.lowercased() ?? ""] = node
    }
  }

  private static func key(_ part: String) -> String { PartName.normalised(part).lowercased() }

  private func defaultType(of part: String) -> String? {
    let ending = part.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return defaults[ending].flatMap { markup.value("ContentType", of: $0) }
  }

  /// The content type of a part.
  func type(of part: String) -> String? {
    overrides[ContentTypes.key(part)].flatMap { markup.value("ContentType", of: $0) } ?? defaultType(of: part)
  }

  /// Gives a part its type, where its name's ending doesn't say it.
  func add(_ part: String, type: String, _ splices: inout Splices) {
    // A list may name a part that the package lacked so far, and none twice.
    if let node = overrides[ContentTypes.key(part)] {
      markup.set("ContentType", of: node, to: type, &splices)
      return
    }
    guard defaultType(of: part) != type else { return }
    let name = "\(markup.prefix(of: Markup.root))Override"
    let attributes =
      "PartName=\"/\(MarkupText.attribute(part))\" ContentType=\"\(MarkupText.attribute(type))\""
    markup.insert("<\(name) \(attributes)/>", into: Markup.root, &splices)
  }

  /// Takes away the type of a part that is no more.
  func remove(_ part: String, _ splices: inout Splices) {
    if let node = overrides[ContentTypes.key(part)] { markup.remove(node, &splices) }
  }
}
