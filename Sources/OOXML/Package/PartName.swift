/// The names of parts and the targets of relationships (ECMA-376 part 2, 6.2).
enum PartName {
  /// A name with `/` between its segments and none in front.
  static func normalised(_ name: String) -> String {
    guard name.utf8.first == 0x2F || name.utf8.contains(0x5C) else { return name }
    return String(Substring(slashed(name).utf8.drop { $0 == 0x2F }))
  }

  private static func slashed(_ name: String) -> String {
    String(decoding: name.utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)
  }

  static func holdsParentFolder(_ name: String) -> Bool {
    name.utf8.split(separator: 0x2F).contains { $0.elementsEqual("..".utf8) }
  }

  /// The part that a relationship's target names.
  ///
  /// - Parameters:
  ///   - target: absolute (`/xl/workbook.xml`) or relative to the source's folder; `..` stays at the root.
  ///   - source: the name of the part that has the relationship, empty for the package.
  static func resolve(_ target: String, from source: String) -> String {
    let target = slashed(target)
    var segments: [Substring] = []
    if !target.hasPrefix("/") {
      segments = normalised(source).split(separator: "/").dropLast()
    }
    for segment in target.split(separator: "/") where segment != "." {
      if segment == ".." {
        _ = segments.popLast()
      } else {
        segments.append(segment)
      }
    }
    return segments.joined(separator: "/")
  }

  /// The name of the part that holds a part's relationships; the source is empty for the package.
  static func relationships(of source: String) -> String {
    let source = normalised(source)
    guard let slash = source.utf8.lastIndex(of: 0x2F) else { return "_rels/\(source).rels" }
    let file = source.index(after: slash)
    return "\(source[..<file])_rels/\(source[file...]).rels"
  }
}
