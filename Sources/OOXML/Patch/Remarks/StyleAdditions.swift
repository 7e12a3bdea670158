/// Adds formats to a workbook's styles, each behind the others of its kind, so that no number of a format changes.
struct StyleAdditions {
  let markup: Markup
  private var splices = Splices()
  private var texts: [String: [String]] = [:]

  /// The children of `<styleSheet>` in the order of the schema (ECMA-376 part 1, 18.8.39).
  private static let order = [
    "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles",
    "colors", "extLst",
  ]

  init(_ markup: Markup) throws(PatchRefusal) {
    guard markup.isNode(Markup.root, .main("styleSheet")) else {
      throw .unreadable(.unexpectedRoot(part: markup.part))
    }
    self.markup = markup
  }

  var prefix: String { markup.prefix(of: Markup.root) }

  private func container(_ kind: String) -> Int? { markup.child(of: Markup.root, named: .main(kind)) }

  /// How many formats of a kind there are, those of ``add(_:to:)`` left out.
  func count(of kind: String) -> Int { container(kind).map { markup.children(of: $0).count } ?? 0 }

  /// Adds a format; returns its number.
  ///
  /// - Parameter kind: the element that holds those of a kind, such as `dxfs`.
  mutating func add(_ text: String, to kind: String) -> Int {
    let index = count(of: kind) + texts[kind, default: []].count
    texts[kind, default: []].append(text)
    return index
  }

  mutating func apply(to package: PatchedPackage) {
    for kind in StyleAdditions.order {
      guard let added = texts[kind] else { continue }
      let total = "\(count(of: kind) + added.count)"
      if let node = container(kind) {
        // In an empty tag text and count share their place; the tag as a whole is written anew.
        if markup.nodes[node].isEmptyTag {
          let name = markup.tagName(of: node)
          splices.replace(
            markup.nodes[node].range, with: "<\(name) count=\"\(total)\">\(added.joined())</\(name)>")
          continue
        }
        if markup.attribute("count", of: node) != nil {
          markup.set("count", of: node, to: total, &splices)
        }
        markup.insert(added.joined(), into: node, &splices)
      } else {
        let name = prefix + kind
        markup.insertChild(
          kind, "<\(name) count=\"\(total)\">\(added.joined())</\(name)>", into: Markup.root,
          order: StyleAdditions.order, &splices)
      }
    }
    package.apply(splices, to: markup)
  }

  /// Takes the last formats of a kind out as far as they are ours; any other would be counted anew.
  static func removeLast(_ ours: [String], of kind: String, from markup: Markup, _ splices: inout Splices) {
    guard let node = markup.child(of: Markup.root, named: .main(kind)) else { return }
    let items = markup.children(of: node)
    let kept = items.reversed().drop { ours.contains(markup.raw(markup.nodes[$0].range)) }.count
    guard kept < items.count else { return }
    guard kept > 0 else { return markup.remove(node, &splices) }
    for item in items[kept...] { markup.remove(item, &splices) }
    if markup.attribute("count", of: node) != nil { markup.set("count", of: node, to: "\(kept)", &splices) }
  }
}
