import Wording

extension Language {
  /// The language to speak: what `--lang` says, or else what the locale is; Chinese unless one of them says English.
  ///
  /// - Parameters:
  ///   - lang: the value of `--lang` as written, nil where it isn't.
  ///   - environment: `LC_ALL`, `LC_MESSAGES` and `LANG`, of which the first that isn't empty decides (POSIX, 8.2).
  static func current(lang: String?, environment: [String: String]) -> Language {
    if let lang, let language = Language(rawValue: lang) { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let locale else { return .chinese }
    let tongue = locale.prefix { $0.isASCII && $0.isLetter }
    return tongue.lowercased() == "en" ? .english : .chinese
  }
}
