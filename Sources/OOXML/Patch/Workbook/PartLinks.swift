/// The relationships of one part with the places where they are written, those to places outside among them.
struct PartLinks {
  /// A relationship and its element.
  struct Link {
    let id: String

    /// As written, a whole name.
    let type: String

    /// The target's part name; nil where it lies outside the package.
    let target: String?
    let node: Int

    /// The last word of the type, such as `worksheet`.
    var kind: Substring { type.split(separator: "/").last ?? "" }
  }

  /// The part of relationships itself, nil where there is none.
  let markup: Markup?
  let links: [Link]
  private let indexOfID: [String: Int]

  /// Reads the relationships of a part as they now are.
  init(of part: String, in package: PatchedPackage) throws(PatchRefusal) {
    let name = PartName.relationships(of: part)
    guard package.contains(name) else {
      markup = nil
      links = []
      indexOfID = [:]
      return
    }
    let markup = try package.markup(of: name)
    let nodes = markup.children(of: Markup.root, named: QualifiedName(.packageRelationships, "Relationship"))
    let links = nodes.map { node in
      let target = markup.value("Target", of: node) ?? ""
      return Link(
        id: markup.value("Id", of: node) ?? "", type: markup.value("Type", of: node) ?? "",
        target: markup.value("TargetMode", of: node) == "External"
          ? nil : PartName.resolve(target, from: part),
        node: node)
    }
    self.markup = markup
    self.links = links
    indexOfID = Dictionary(links.indices.map { (links[$0].id, $0) }) { first, _ in first }
  }

  subscript(id id: String) -> Link? { indexOfID[id].map { links[$0] } }

  func all(_ kind: String) -> [Link] { links.filter { $0.kind == kind } }

  /// The names of the parts of a kind that are linked to.
  func targets(_ kind: String) -> [String] { all(kind).compactMap(\.target) }

  /// An identifier that no relationship here has.
  func freeID() -> String {
    var number = links.count + 1
    while indexOfID["rId\(number)"] != nil { number += 1 }
    return "rId\(number)"
  }
}
