/// Parts that are to be added to a package, under names that are free.
struct NewParts {
  private let package: PatchedPackage
  private let types: ContentTypes
  private var typeSplices = Splices()
  private var parts: [(name: String, content: [UInt8])] = []
  private var taken: Set<String> = []

  /// The last number tried for each stem, so that many parts don't try all numbers again and again.
  private var lastNumber: [String: Int] = [:]

  init(in package: PatchedPackage) throws(PatchRefusal) {
    self.package = package
    types = try ContentTypes(in: package)
  }

  /// A free name like another part's, with another number at its end: `xl/comments2.xml`.
  mutating func freeName(like part: String) -> String {
    let dot = part.lastIndex(of: ".") ?? part.endIndex
    var stem = part[..<dot]
    while let last = stem.last, last.isASCII, last.isNumber { stem.removeLast() }
    var number = lastNumber[String(stem), default: 0]
    var name = ""
    repeat {
      number += 1
      name = "\(stem)\(number)\(part[dot...])"
    } while package.contains(name) || taken.contains(name.lowercased())
    lastNumber[String(stem)] = number
    taken.insert(name.lowercased())
    return name
  }

  /// Adds a part; one that is like another has its content type.
  mutating func add(_ name: String, _ content: [UInt8], typeLike model: String) {
    add(name, content, type: types.type(of: model) ?? "application/xml")
  }

  mutating func add(_ name: String, _ content: [UInt8], type: String) {
    parts.append((name, content))
    types.add(name, type: type, &typeSplices)
  }

  /// Adds a part whose type its ending says, such as relationships.
  mutating func add(untyped name: String, _ content: [UInt8]) { parts.append((name, content)) }

  func apply() {
    for part in parts { package.add(part.name, part.content) }
    package.apply(typeSplices, to: types.markup)
  }
}
