import Wording

extension HTMLWriter {
  /// Begins a page that needs nothing but itself: its own policy forbids scripts, connections and all other resources.
  mutating func beginDocument(title: String, in language: Language, styles: [StaticString]) {
    switch language {
    case .chinese: markup("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n")
    case .english: markup("<!DOCTYPE html>\n<html lang=\"en\">\n")
    }
    markup(
      """
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">

      """)
    element("<title>", title, "</title>\n<style>\n")
    for style in styles { markup(style) }
    markup("</style>\n</head>\n<body>\n<main>\n")
  }

  mutating func endDocument() { markup("</main>\n</body>\n</html>\n") }
}
