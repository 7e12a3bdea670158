/// A part as its elements with the places of their bytes: what is needed to change some of them and to leave every
/// other byte as it is.
///
/// The elements stand in one flat list in the order of their start tags, so that nothing recurses on what a file holds.
struct Markup {
  /// The part in UTF-8 without a byte order mark, whatever its own encoding.
  let bytes: [UInt8]

  /// How the part is written; what is spliced in becomes that too.
  let encoding: PartEncoding

  /// The part's name, for refusals.
  let part: String

  let nodes: [MarkupNode]

  /// The names of ``nodes``, each once.
  let names: [QualifiedName]

  private let indexOfName: [QualifiedName: Int32]

  /// The place of the root element in ``nodes``.
  static let root = 0

  init(of content: [UInt8], part: String, limits: Limits) throws(Refusal) {
    let (encoding, bytes) = try PartEncoding.decode(content, part: part)
    let builder = try MarkupBuilder(bytes, part: part, limits: limits)
    self.bytes = bytes
    self.encoding = encoding
    self.part = part
    nodes = builder.nodes
    names = builder.names
    indexOfName = builder.indexOfQualifiedName
  }

  func name(of node: Int) -> QualifiedName { names[Int(nodes[node].name)] }

  func isNode(_ node: Int, _ name: QualifiedName) -> Bool { self.name(of: node) == name }

  /// The elements directly inside an element.
  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var child = node + 1
    while child < nodes[node].subtreeEnd {
      children.append(child)
      child = Int(nodes[child].subtreeEnd)
    }
    return children
  }

  func children(of node: Int, named name: QualifiedName) -> [Int] {
    guard let index = indexOfName[name] else { return [] }
    return children(of: node).filter { nodes[$0].name == index }
  }

  func child(of node: Int, named name: QualifiedName) -> Int? {
    guard let index = indexOfName[name] else { return nil }
    var child = node + 1
    while child < nodes[node].subtreeEnd {
      if nodes[child].name == index { return child }
      child = Int(nodes[child].subtreeEnd)
    }
    return nil
  }

  /// All elements of a name, wherever they stand.
  func all(_ name: QualifiedName) -> [Int] {
    guard let index = indexOfName[name] else { return [] }
    return nodes.indices.filter { nodes[$0].name == index }
  }

  /// The name as the start tag has it, with its prefix.
  func tagName(of node: Int) -> String {
    String(decoding: bytes[TagScanner.nameRange(bytes, at: nodes[node].tag.lowerBound)], as: UTF8.self)
  }

  /// The prefix of an element's name with its colon, empty where it has none: its children of the same namespace
  /// are written with it.
  func prefix(of node: Int) -> String {
    let name = tagName(of: node)
    guard let colon = name.utf8.firstIndex(of: 0x3A) else { return "" }
    return String(name[...colon])
  }

  /// The part with its splices, in its own encoding.
  func applying(_ splices: Splices) -> [UInt8] { encoding.encode(splices.applied(to: bytes)) }
}
