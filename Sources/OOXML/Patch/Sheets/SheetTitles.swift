/// The titles of sheets among the document's properties (`TitlesOfParts` in `docProps/app.xml`), a list for other programs.
struct SheetTitles {
  private let markup: Markup

  /// The element with the number of sheets.
  private let number: Int

  /// The element with the titles of all parts; those of sheets come first.
  private let titles: Int

  /// The number of sheets that it states.
  let count: Int

  /// Nil where there is none, or it isn't as Excel writes it.
  init?(in package: PatchedPackage) throws(PatchRefusal) {
    let links = try PartLinks(of: "", in: package)
    guard let part = links.targets("extended-properties").first, package.contains(part) else { return nil }
    let markup = try package.markup(of: part)
    func vector(_ name: String) -> Int? {
      markup.child(of: Markup.root, named: QualifiedName(.extendedProperties, name)).flatMap {
        markup.child(of: $0, named: QualifiedName(.variantTypes, "vector"))
      }
    }
    guard let headings = vector("HeadingPairs"), let titles = vector("TitlesOfParts"),
      let number = markup.children(of: headings).dropFirst().first.flatMap({
        markup.child(of: $0, named: QualifiedName(.variantTypes, "i4"))
      }),
      let count = Int(markup.text(of: number)), count >= 1, count <= markup.children(of: titles).count
    else { return nil }
    self.markup = markup
    self.number = number
    self.titles = titles
    self.count = count
  }

  private var items: [Int] { markup.children(of: titles) }

  /// Puts a title behind those of the other sheets.
  func append(_ title: String, to package: PatchedPackage) {
    let last = items[count - 1]
    var splices = sizes(count + 1)
    let tag = markup.tagName(of: last)
    splices.insert("<\(tag)>\(MarkupText.content(title))</\(tag)>", at: markup.nodes[last].range.upperBound)
    package.apply(splices, to: markup)
  }

  /// Takes the title of a sheet away, counted from 0.
  func remove(_ index: Int, from package: PatchedPackage) {
    guard index < count else { return }
    var splices = sizes(count - 1)
    markup.remove(items[index], &splices)
    package.apply(splices, to: markup)
  }

  private func sizes(_ count: Int) -> Splices {
    var splices = Splices()
    markup.setText(of: number, to: "\(count)", &splices)
    markup.set("size", of: titles, to: "\(items.count + count - self.count)", &splices)
    return splices
  }
}
