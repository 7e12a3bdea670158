/// A package: parts in a ZIP file, joined by relationships (ECMA-376 part 2).
final class Package {
  let directory: PackageDirectory
  let limits: Limits
  let source: ByteSource
  let budget: InflationBudget
  private let resources: ReaderResources
  private let tools: ReaderTools

  /// Whether the tools' scanner reads a part just now.
  private var isScanning = false

  /// - Parameter resources: what the package's reader takes its tools from.
  init(
    _ source: ByteSource, limits: Limits, resources: ReaderResources = ReaderResources()
  ) throws(Refusal) {
    self.source = source
    self.limits = limits
    try FileKind.refuseUnlessZIP(source)
    directory = try PackageDirectory(of: source, limits: limits)
    budget = InflationBudget(limits)
    self.resources = resources
    tools = try resources.take(limits: limits)
  }

  deinit {
    resources.giveBack(tools)
  }

  /// Serves for the package's entries one after another.
  var inflater: WholeInflater { tools.inflater }

  /// The number formats of this file and of those before.
  var formats: NumberFormatCache { tools.formats }

  /// Hands the elements of a part to a reader.
  func scan(_ entry: PackageEntry, with reader: PartReader) throws(Refusal) {
    let content = try EntryContent(of: entry, in: source, budget: budget, inflater: tools.inflater)
    // A reader that asks for another part on its way gets a scanner of its own.
    guard !isScanning else { return try XMLScanner(limits: limits).scan(content, with: reader) }
    isScanning = true
    defer { isScanning = false }
    try tools.scanner.scan(content, with: reader)
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
