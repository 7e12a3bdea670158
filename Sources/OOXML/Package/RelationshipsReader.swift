/// Reads a part of relationships.
final class RelationshipsReader: PartReader {
  private(set) var relationships = Relationships()

  /// The folder that targets are relative to.
  private let folder: [UInt8]
  private let limit: Int
  private var count = 0

  /// - Parameter source: the part whose relationships these are, empty for the package.
  init(part: String, source: String, limits: Limits) {
    folder = PartName.folder(of: source)
    limit = limits.relationships
    super.init(part: part, root: .relationships, limits: limits)
  }

  override func start(_ element: ElementName, _ attributes: Attributes) throws(Refusal) {
    guard element == .relationship else { return }
    count += 1
    guard count <= limit else { throw .limitReached(.relationships, value: limit, part: part) }
    guard let type = attributes.bytes(of: "Type"), let target = attributes.bytes(of: "Target"),
      !isExternal(attributes)
    else { return }
    relationships.append(
      Relationship(
        id: attributes.text(of: "Id") ?? "", type: RelationshipsReader.lastWord(of: type),
        target: PartName.resolve(target, from: folder)))
  }

  private func isExternal(_ attributes: Attributes) -> Bool {
    attributes.bytes(of: "TargetMode").map { ("External" as StaticString).matches($0) } ?? false
  }

  private static func lastWord(of type: UnsafeRawBufferPointer) -> String {
    let start = type.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0
    return String(decoding: UnsafeRawBufferPointer(rebasing: type[start...]), as: UTF8.self)
  }
}
