/// Reads a part of relationships.
final class RelationshipsReader: PartReader {
  private(set) var relationships = Relationships()
  private let source: String
  private let limit: Int
  private var count = 0

  /// - Parameter source: the part whose relationships these are, empty for the package.
  init(part: String, source: String, limits: Limits) {
    self.source = source
    limit = limits.relationships
    super.init(part: part, root: .relationships, limits: limits)
  }

  override func start(_ element: ElementName, _ attributes: Attributes) throws(Refusal) {
    guard element == .relationship else { return }
    count += 1
    guard count <= limit else { throw .limitReached(.relationships, value: limit, part: part) }
    guard let type = attributes.text(of: "Type"), let target = attributes.text(of: "Target"),
      attributes.text(of: "TargetMode") != "External"
    else { return }
    relationships.append(
      Relationship(
        id: attributes.text(of: "Id") ?? "", type: RelationshipsReader.lastWord(of: type),
        target: PartName.resolve(target, from: source)))
  }

  private static func lastWord(of type: String) -> String {
    guard let slash = type.utf8.lastIndex(of: 0x2F) else { return type }
    return String(type[type.index(after: slash)...])
  }
}
