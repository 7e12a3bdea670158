/// The parts of a workbook as they were before our remarks, kept inside the file: taken out again, they are the same to
/// the byte, as long as no other program has written the workbook in between.
///
/// An index names each part that was changed, the part that keeps its original, and the checksum of what we made of it; and
/// the parts that we added. Nothing links to these parts, so that Excel leaves them alone and drops them when it saves.
struct OriginalParts {
  static let index = "jixiao/originals.xml"
  private static let namespace = XMLNamespace("urn:jixiao:originals")
  private static let contentType = "application/xml"
  private static let originalType = "application/octet-stream"

  private let package: PatchedPackage

  init(in package: PatchedPackage) {
    self.package = package
  }

  /// Whether a name is that of the list of types, in whatever case.
  private static func isTypes(_ part: String) -> Bool {
    part.lowercased() == ContentTypes.partName.lowercased()
  }

  var exist: Bool { package.contains(OriginalParts.index) }

  // MARK: Keeping

  /// Keeps what has changed since the baseline was set. All other changes must have been made.
  func keep() throws(PatchRefusal) {
    var parts = try NewParts(in: package)
    // The list of types changes by the parts that are added here; its original is known before.
    var lines: [String] = []
    var differences = try package.differences()
    let types = ContentTypes.partName
    if !differences.contains(where: { OriginalParts.isTypes($0.part) }) {
      let content = try package.content(of: types)
      differences.append(.init(part: types, before: content, now: content))
    }
    for difference in differences {
      var attributes = "name=\"\(MarkupText.attribute(difference.part))\""
      if let before = difference.before {
        let name = parts.freeName(like: "jixiao/original1.bin")
        parts.add(name, before, type: OriginalParts.originalType)
        attributes += " original=\"\(name)\""
      }
      // Of the list of types nobody can say a checksum inside a part that it names.
      if let now = difference.now, !OriginalParts.isTypes(difference.part) {
        attributes += " checksum=\"\(Deflater.checksum(now))\" size=\"\(now.count)\""
      }
      lines.append("<part \(attributes)/>")
    }
    let content =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<originals xmlns=\"\(OriginalParts.namespace.name)\">\(lines.joined())</originals>"
    parts.add(OriginalParts.index, Array(content.utf8), type: OriginalParts.contentType)
    parts.apply()
  }

  // MARK: Restoring

  private struct Item {
    let part: String
    let original: String?
    let checksum: UInt32?
    let size: Int?
  }

  /// Puts the originals back, if every part is still as we made it.
  ///
  /// What they hold is what the file says that it is: compare what is read from the result.
  ///
  /// - Returns: whether they were; nothing has changed otherwise.
  func restore() throws(PatchRefusal) -> Bool {
    guard exist, let items = try items() else { return false }
    for item in items {
      guard try isUntouched(item) else { return false }
    }
    var contents: [(part: String, content: [UInt8]?)] = []
    for item in items {
      let content = try item.original.map { name throws(PatchRefusal) in try package.content(of: name) }
      contents.append((item.part, content))
    }
    for (part, content) in contents {
      if let content { package.add(part, content) } else { package.remove(part) }
    }
    for name in items.compactMap(\.original) + [OriginalParts.index] { package.remove(name) }
    return true
  }

  /// Takes the kept originals out without using them.
  func discard() throws(PatchRefusal) {
    guard exist else { return }
    let names = package.partNames.filter { $0.hasPrefix("jixiao/original") }
    let types = try ContentTypes(in: package)
    var splices = Splices()
    for name in names {
      package.remove(name)
      types.remove(name, &splices)
    }
    package.apply(splices, to: types.markup)
  }

  private func items() throws(PatchRefusal) -> [Item]? {
    let markup = try package.markup(of: OriginalParts.index)
    guard markup.isNode(Markup.root, QualifiedName(OriginalParts.namespace, "originals")) else { return nil }
    let items = markup.children(of: Markup.root).map { node in
      Item(
        part: markup.value("name", of: node) ?? "", original: markup.value("original", of: node),
        checksum: markup.value("checksum", of: node).flatMap { UInt32($0) },
        size: markup.value("size", of: node).flatMap { Int($0) })
    }
    // The parts that keep originals are no originals themselves, and none is named twice.
    let names = items.map { $0.part.lowercased() } + items.compactMap { $0.original?.lowercased() }
    guard Set(names).count == names.count, !names.contains(OriginalParts.index),
      items.allSatisfy({ $0.original.map { $0.hasPrefix("jixiao/original") } ?? true })
    else { return nil }
    return items
  }

  private func isUntouched(_ item: Item) throws(PatchRefusal) -> Bool {
    if let original = item.original, !package.contains(original) { return false }
    if OriginalParts.isTypes(item.part) { return item.original != nil }
    guard let checksum = item.checksum, let size = item.size else { return !package.contains(item.part) }
    guard package.contains(item.part) else { return false }
    let content = try package.content(of: item.part)
    return content.count == size && Deflater.checksum(content) == checksum
  }
}

extension WorkbookPatch {
  /// Takes the workbook as it now is for the original; see ``keepOriginals()``.
  public func setBaseline() { package.setBaseline() }

  /// Keeps inside the workbook what has changed since ``setBaseline()``: what ``restoreOriginals()`` brings back.
  public func keepOriginals() throws(PatchRefusal) { try OriginalParts(in: package).keep() }

  /// Brings back the parts as they were, if no other program has written the workbook since.
  ///
  /// - Returns: whether it was so; nothing has changed otherwise. A file can lie about its originals: compare what is read.
  public func restoreOriginals() throws(PatchRefusal) -> Bool { try OriginalParts(in: package).restore() }

  /// Takes out the originals that ``keepOriginals()`` kept.
  public func discardOriginals() throws(PatchRefusal) { try OriginalParts(in: package).discard() }
}
