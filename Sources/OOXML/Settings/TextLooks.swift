/// How the styles of cells show text, as far as its room depends on it (ECMA-376 part 1, 18.8).
struct TextLooks {
  private var sizes: [Double] = []
  private var styles: [(font: Int, wraps: Bool, shrinks: Bool)] = []

  /// - Parameter markup: the part of styles; nil for a workbook without one.
  init(_ markup: Markup?) {
    guard let markup else { return }
    if let fonts = markup.child(of: Markup.root, named: .main("fonts")) {
      sizes = markup.children(of: fonts, named: .main("font")).map { font in
        let size = markup.child(of: font, named: .main("sz")).flatMap { markup.value("val", of: $0) }
        return size.flatMap { Double($0) } ?? TextLooks.usualSize
      }
    }
    if let list = markup.child(of: Markup.root, named: .main("cellXfs")) {
      styles = markup.children(of: list, named: .main("xf")).map { style in
        let alignment = markup.child(of: style, named: .main("alignment"))
        return (
          markup.value("fontId", of: style).flatMap { Int($0) } ?? 0,
          alignment.flatMap { markup.flag("wrapText", of: $0) } ?? false,
          alignment.flatMap { markup.flag("shrinkToFit", of: $0) } ?? false
        )
      }
    }
  }

  private static let usualSize = 11.0

  /// Whether a style breaks its text into lines.
  func wraps(_ style: Int) -> Bool { styles.indices.contains(style) && styles[style].wraps }

  /// Whether a style makes letters smaller where its text has no room.
  func shrinks(_ style: Int) -> Bool { styles.indices.contains(style) && styles[style].shrinks }

  /// The size of a style's letters, of the workbook's usual ones, by which columns are measured.
  func scale(_ style: Int) -> Double { size(style) / size(0) }

  /// The size of a style's letters in points, within what Excel allows.
  func size(_ style: Int) -> Double {
    guard styles.indices.contains(style), sizes.indices.contains(styles[style].font) else {
      return TextLooks.usualSize
    }
    let size = sizes[styles[style].font]
    return size >= 1 && size <= 409 ? size : TextLooks.usualSize
  }
}
