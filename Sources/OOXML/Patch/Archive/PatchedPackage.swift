/// A package with the parts that have been changed so far laid over it.
final class PatchedPackage {
  let package: Package

  private enum Change {
    case content([UInt8])
    case removed
  }

  /// By the name of the part in lower case.
  private var changes: [String: Change] = [:]

  /// The names that changed parts were changed under, by the name in lower case: a file may have two that differ in case.
  private var names: [String: String] = [:]

  /// The names of new parts, in the order in which they were added.
  private var added: [String] = []

  /// ``changes`` as they were when ``setBaseline()`` was called.
  private var baseline: [String: Change] = [:]

  init(_ package: Package) {
    self.package = package
  }

  var limits: Limits { package.limits }
  var isChanged: Bool { !changes.isEmpty }

  /// The names of all parts as they now are.
  var partNames: [String] {
    let names = package.directory.entries.map { PartName.normalised($0.name) } + added
    return names.filter(contains)
  }

  func contains(_ part: String) -> Bool {
    switch changes[PatchedPackage.key(part)] {
    case .content: true
    case .removed: false
    case nil: package.directory.entry(named: part) != nil
    }
  }

  /// A part as it now is.
  func content(of part: String) throws(PatchRefusal) -> [UInt8] {
    switch changes[PatchedPackage.key(part)] {
    case .content(let bytes): return bytes
    case .removed: throw .unreadable(.missingPart(part))
    case nil:
      return try reading { () throws(Refusal) in
        guard let entry = package.directory.entry(named: part) else { throw .missingPart(part) }
        return try package.content(of: entry)
      }
    }
  }

  /// The bytes that a part has as it now is; what the directory says where it is the file's own, which holds it to that.
  func size(of part: String) -> Int {
    switch changes[PatchedPackage.key(part)] {
    case .content(let bytes): bytes.count
    case .removed: 0
    case nil: package.directory.entry(named: part)?.size ?? 0
    }
  }

  /// Whether a part may hold a text; one that is not in UTF-8 may.
  func mayHold(_ texts: [String], in part: String) throws(PatchRefusal) -> Bool {
    guard contains(part) else { return false }
    let content = try content(of: part)
    if content.starts(with: [0xFE, 0xFF]) || content.starts(with: [0xFF, 0xFE]) { return true }
    // Of UTF-16 without a mark every other byte of the first tag is 0.
    if content.prefix(4).contains(0) { return true }
    return texts.contains { text in content.firstRange(of: Array(text.utf8)) != nil }
  }

  func markup(of part: String) throws(PatchRefusal) -> Markup {
    let content = try content(of: part)
    return try reading { () throws(Refusal) in try Markup(of: content, part: part, limits: limits) }
  }

  /// Replaces a part that exists, by a changed markup of it; nothing happens where nothing changes.
  func apply(_ splices: Splices, to markup: Markup) {
    guard !splices.isEmpty else { return }
    change(markup.part, to: .content(markup.applying(splices)))
  }

  /// Adds a part whose name is free.
  func add(_ part: String, _ content: [UInt8]) {
    if package.directory.entry(named: part) == nil { added.append(part) }
    change(part, to: .content(content))
  }

  private func change(_ part: String, to change: Change) {
    let key = PatchedPackage.key(part)
    changes[key] = change
    names[key] = part
  }

  func remove(_ part: String) {
    added.removeAll { PatchedPackage.key($0) == PatchedPackage.key(part) }
    change(part, to: .removed)
  }

  // MARK: Baseline

  /// A part as it was when the baseline was set and as it is now, nil where it was or is not there.
  struct Difference {
    let part: String
    let before: [UInt8]?
    let now: [UInt8]?
  }

  /// Takes the parts as they now are for what later changes are told from.
  func setBaseline() { baseline = changes }

  /// The parts that have changed since the baseline was set, in the order of their names.
  func differences() throws(PatchRefusal) -> [Difference] {
    var differences: [Difference] = []
    for (key, name) in names.sorted(by: { $0.value < $1.value }) {
      guard let change = changes[key] else { continue }
      let before: [UInt8]? =
        switch baseline[key] {
        case .content(let bytes): bytes
        case .removed: nil
        case nil: try original(of: name)
        }
      let now: [UInt8]? = if case .content(let bytes) = change { bytes } else { nil }
      if before != now { differences.append(Difference(part: name, before: before, now: now)) }
    }
    return differences
  }

  private func original(of part: String) throws(PatchRefusal) -> [UInt8]? {
    guard let entry = package.directory.entry(named: part) else { return nil }
    return try reading { () throws(Refusal) in try package.content(of: entry) }
  }

  /// The new file; the old one where nothing has changed.
  func bytes() throws(PatchRefusal) -> [UInt8] {
    guard isChanged else {
      return try reading { () throws(Refusal) in try package.source.bytes(in: 0..<package.source.count) }
    }
    var writer = try reading { () throws(Refusal) in try PackageWriter(package) }
    var replaced: [Int: [UInt8]?] = [:]
    for (index, entry) in package.directory.entries.enumerated() {
      // Of two names that differ in case only, each stands for itself.
      let name = names[PatchedPackage.key(entry.name)] ?? entry.name
      guard package.directory.entry(named: name)?.headerOffset == entry.headerOffset else { continue }
      switch changes[PatchedPackage.key(entry.name)] {
      case .content(let bytes): replaced[index] = .some(bytes)
      case .removed: replaced[index] = .some(nil)
      case nil: continue
      }
    }
    let new = added.compactMap { name -> (name: String, content: [UInt8])? in
      guard case .content(let bytes) = changes[PatchedPackage.key(name)] else { return nil }
      return (name, bytes)
    }
    return try writer.package(changes: replaced, added: new, model: 0)
  }

  /// Part names differ in more than case (ECMA-376 part 2, 6.2.2.3).
  private static func key(_ part: String) -> String { PartName.normalised(part).lowercased() }
}
