/// Takes parts out of a package, with their types and what links to them.
enum PartRemoval {
  /// - Parameters:
  ///   - parts: their own relationships go too.
  ///   - source: the part whose relationships lead there.
  static func remove(
    _ parts: [String], linkedFrom source: String, in package: PatchedPackage
  ) throws(PatchRefusal) {
    let gone = Set(parts)
    let links = try PartLinks(of: source, in: package)
    let dead = links.links.filter { $0.target.map(gone.contains) ?? false }
    if let markup = links.markup {
      if dead.count == links.links.count, !links.links.isEmpty, !source.isEmpty {
        package.remove(markup.part)
        try removeType(of: markup.part, in: package)
      } else {
        var splices = Splices()
        for link in dead { markup.remove(link.node, &splices) }
        package.apply(splices, to: markup)
      }
    }
    for part in parts {
      package.remove(part)
      try removeType(of: part, in: package)
      let own = PartName.relationships(of: part)
      guard package.contains(own) else { continue }
      package.remove(own)
      try removeType(of: own, in: package)
    }
  }

  private static func removeType(of part: String, in package: PatchedPackage) throws(PatchRefusal) {
    let types = try ContentTypes(in: package)
    var splices = Splices()
    types.remove(part, &splices)
    package.apply(splices, to: types.markup)
  }
}
