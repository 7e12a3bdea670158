/// Changes to several parts that are made together or not at all.
struct PartEdits {
  private var edits: [(markup: Markup, splices: Splices)] = []

  mutating func append(_ markup: Markup, _ splices: Splices) {
    if !splices.isEmpty { edits.append((markup, splices)) }
  }

  var isEmpty: Bool { edits.isEmpty }

  /// Whether a part is among those that change.
  func contains(_ part: String) -> Bool { edits.contains { $0.markup.part == part } }

  func apply(to package: PatchedPackage) {
    for edit in edits { package.apply(edit.splices, to: edit.markup) }
  }
}
