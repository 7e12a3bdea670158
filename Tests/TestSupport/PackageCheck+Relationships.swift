extension PackageCheck.Package {
  /// A relationship of a part.
  struct Relationship {
    var id: String
    var type: String

    /// The target's name in the package, nil where it lies outside.
    var target: String?
  }

  /// Every part has a content type, and every part that is given one exists.
  var contentTypeProblems: [String] {
    guard let types = roots["[Content_Types].xml"] else { return ["no [Content_Types].xml"] }
    let endings = Set(types.children("Default").compactMap { $0.attributes["Extension"]?.lowercased() })
    let overrides = types.children("Override").compactMap { $0.attributes["PartName"] }
    var problems = Self.repeated(overrides).map { "\($0): two content types" }
    problems += overrides.filter { !names.contains(String($0.dropFirst())) }.map {
      "\($0): typed but missing"
    }
    for name in names where name != "[Content_Types].xml" {
      let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
      if !overrides.contains("/" + name), !endings.contains(ending) {
        problems.append("\(name): no content type")
      }
    }
    return problems
  }

  /// Every relationship has an id of its own and a target that exists, and belongs to a part that exists.
  var relationshipProblems: [String] {
    var problems = names.contains("_rels/.rels") ? [] : ["no _rels/.rels"]
    for name in names where name.hasSuffix(".rels") {
      let source = name.replacing("_rels/", with: "").dropLast(".rels".count)
      if !source.isEmpty, !names.contains(String(source)) { problems.append("\(name): its part is missing") }
      let relationships = relationships(of: String(source))
      problems += Self.repeated(relationships.map(\.id)).map { "\(name): id \($0) twice" }
      problems += relationships.compactMap(\.target).filter { !names.contains($0) }
        .map { "\(name): target \($0) is missing" }
    }
    for (name, root) in roots where !name.hasSuffix(".rels") {
      let ids = Set(relationships(of: name).map(\.id))
      problems += Self.relationshipUses(in: root).filter { !ids.contains($0) }
        .map { "\(name): no relationship \($0)" }
    }
    return problems
  }

  func relationships(of part: String) -> [Relationship] {
    let folder = part.split(separator: "/").dropLast()
    let file = part.split(separator: "/").last.map(String.init) ?? ""
    let name = (folder + ["_rels", "\(file).rels"]).joined(separator: "/")
    return (roots[name]?.children("Relationship") ?? []).map { node in
      let target = node.attributes["Target"] ?? ""
      return Relationship(
        id: node.attributes["Id"] ?? "", type: node.attributes["Type"] ?? "",
        target: node.attributes["TargetMode"] == "External" ? nil : Self.resolved(target, in: folder))
    }
  }

  private static func resolved(_ target: String, in folder: ArraySlice<Substring>) -> String {
    var steps = target.hasPrefix("/") ? [] : Array(folder)
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }

  private static func relationshipUses(in node: XMLNode) -> [String] {
    (node.relationship.map { [$0] } ?? []) + node.children.flatMap(relationshipUses)
  }
}
