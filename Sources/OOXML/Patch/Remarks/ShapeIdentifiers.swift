/// The identifiers of shapes in VML drawings: each drawing has blocks of 1,024 of its own.
enum ShapeIdentifiers {
  static let map = QualifiedName(XMLNamespace("urn:schemas-microsoft-com:office:office"), "idmap")
  static let mark = "_x0000_s"
  static let blockLength = 1024

  /// The greatest block that any drawing of a package has, 0 where none has one.
  ///
  /// Damaged drawings don't count: another sheet's must not keep this one from its notes.
  static func greatestBlock(in package: PatchedPackage) -> Int {
    var greatest = 0
    for part in package.partNames where part.lowercased().hasSuffix(".vml") {
      guard let markup = try? package.markup(of: part) else { continue }
      for node in markup.all(map) {
        let blocks = (markup.value("data", of: node) ?? "").split(separator: ",").compactMap { UInt16($0) }
        greatest = max(greatest, Int(blocks.max() ?? 0))
      }
    }
    return greatest
  }

  /// The greatest number that a shape of a drawing has, 0 where none has one.
  static func greatest(in drawing: Markup) -> Int {
    var greatest = 0
    for node in drawing.nodes.indices {
      guard let id = drawing.value("id", of: node), id.hasPrefix(mark),
        let number = UInt32(id.dropFirst(mark.count))
      else { continue }
      greatest = max(greatest, Int(number))
    }
    return greatest
  }
}
