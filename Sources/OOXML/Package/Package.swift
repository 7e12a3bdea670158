/// A package: parts in a ZIP file, joined by relationships (ECMA-376 part 2).
final class Package {
  let directory: PackageDirectory
  let limits: Limits
  let source: ByteSource
  let budget: InflationBudget
  let inflater = WholeInflater()

  /// Used for one part after another; missing while it is in use.
  private var idleScanner: XMLScanner?

  init(_ source: ByteSource, limits: Limits) throws(Refusal) {
    self.source = source
    self.limits = limits
    try FileKind.refuseUnlessZIP(source)
    directory = try PackageDirectory(of: source, limits: limits)
    budget = InflationBudget(limits)
    idleScanner = try XMLScanner(limits: limits)
  }

  /// Hands the elements of a part to a reader.
  func scan(_ entry: PackageEntry, with reader: PartReader) throws(Refusal) {
    let content = try EntryContent(of: entry, in: source, budget: budget, inflater: inflater)
    let scanner = try takeScanner()
    defer { idleScanner = scanner }
    try scanner.scan(content, with: reader)
  }

  /// A reader that asks for another part on its way gets a scanner of its own.
  private func takeScanner() throws(Refusal) -> XMLScanner {
    guard let scanner = idleScanner else { return try XMLScanner(limits: limits) }
    idleScanner = nil
    return scanner
  }

  /// The relationships of a part, none where it has no such part of its own; of the package if the name is empty.
  func relationships(of part: String) throws(Refusal) -> Relationships {
    guard let entry = directory.entry(named: PartName.relationships(of: part)) else {
      return Relationships()
    }
    let reader = RelationshipsReader(part: entry.name, source: part, limits: limits)
    try scan(entry, with: reader)
    return reader.relationships
  }
}
