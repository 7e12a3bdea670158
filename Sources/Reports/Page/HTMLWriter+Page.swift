import Wording

extension HTMLWriter {
  /// Begins a page that needs nothing from elsewhere and forbids it, as far as its main part.
  mutating func beginPage(title: String, in language: Language) {
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
    markup(PageStyle.sheet)
    markup("</style>\n</head>\n<body>\n<main>\n")
  }

  /// Ends the page with a line at its foot.
  mutating func endPage(footer: String) {
    element("<footer>", footer, "</footer>\n</main>\n</body>\n</html>\n")
  }

  /// Begins the class of a severity in a tag that is open.
  mutating func writeClass(of severity: Severity) {
    switch severity {
    case .error: markup(" class=\"error\"")
    case .warning: markup(" class=\"warning\"")
    case .info: markup(" class=\"info\"")
    }
  }
}
