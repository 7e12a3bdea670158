/// The custom XML parts of one kind: linked from the workbook or, as LibreOffice saves them, from the package.
struct CustomDataParts {
  /// A part, and the part that links to it: empty for the package.
  struct Item {
    let part: String
    let source: String
    let found: FoundCustomData
  }

  /// Each part once, those that the workbook links to first.
  private(set) var items: [Item] = []

  private let kind: CustomDataKind
  private let package: PatchedPackage

  /// - Parameter limit: parts of more bytes are not read.
  init(
    _ kind: CustomDataKind, of workbookPart: String, in package: PatchedPackage, limit: Int
  ) throws(PatchRefusal) {
    self.kind = kind
    self.package = package
    var seen: Set<String> = []
    for source in [workbookPart, ""] {
      for part in try PartLinks(of: source, in: package).targets("customXml") {
        guard package.contains(part), seen.insert(part.lowercased()).inserted,
          let found = found(part, limit)
        else { continue }
        items.append(Item(part: part, source: source, found: found))
      }
    }
  }

  /// What a part holds, nil where it is of another kind.
  private func found(_ part: String, _ limit: Int) -> FoundCustomData? {
    guard package.size(of: part) <= limit else { return .tooLarge(part: part) }
    do throws(PatchRefusal) {
      guard try package.mayHold([kind.namespace], in: part) else { return nil }
      let markup = try package.markup(of: part)
      return markup.isNode(Markup.root, kind.root) ? .data(CustomData(markup)) : nil
    } catch {
      guard case .unreadable(let refusal) = error else { return nil }
      return .unreadable(refusal)
    }
  }
}
