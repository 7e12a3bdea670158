import OOXML
import Wording

/// What can be wrong with any file of settings, whatever it sets.
enum SettingsProblem: Hashable {
  case unreadable(Refusal)

  /// A folder or a device.
  case notAFile
  case tooLarge(limit: Int)
  case notUTF8

  /// The file says nothing.
  case empty

  /// Not in the form of YAML, with the parser's own words.
  case notYAML(String)

  /// A tab where only blanks may indent.
  case tab

  /// An anchor such as `&name`.
  case anchor(String)

  /// A text that begins with a star and has no quotes.
  case bareStar

  /// More than one document, parted by `---`.
  case severalDocuments

  /// One key stands twice in a mapping.
  case keyRepeated(String)

  /// Something else where `key: value` belongs.
  case mappingExpected(found: SettingsKind)

  /// Something else where a list belongs.
  case listExpected(found: SettingsKind)

  /// Something else where one text belongs.
  case textExpected(found: SettingsKind)

  /// A text that is none of those that may stand here.
  case choiceExpected(found: String, choices: [String])

  /// No exact decimal number, or one outside what is possible.
  case numberExpected(found: String)

  /// A key that nothing is known of.
  case keyUnknown(String, suggestion: String?)

  /// A key that must be there.
  case keyMissing(String)

  init(_ refusal: Refusal) {
    switch refusal {
    case .folder, .notAFile: self = .notAFile
    default: self = .unreadable(refusal)
    }
  }

  /// Tells the problems apart that have a remedy of their own.
  init(parserMessage: String) {
    if parserMessage.contains("tab") || parserMessage.contains("\\t") || parserMessage.contains("Tab") {
      self = .tab
    } else if parserMessage.contains("another document") {
      self = .severalDocuments
    } else if parserMessage.contains("undefined alias") || parserMessage.contains("alphabetic or numeric") {
      self = .bareStar
    } else {
      self = .notYAML(parserMessage)
    }
  }
}

extension SettingsProblem: Worded {
  var id: String {
    switch self {
    case .unreadable: "settings-unreadable"
    case .notAFile: "settings-no-file"
    case .tooLarge: "settings-too-large"
    case .notUTF8: "settings-not-utf8"
    case .empty: "settings-empty"
    case .notYAML: "settings-not-yaml"
    case .tab: "settings-tab"
    case .anchor: "settings-anchor"
    case .bareStar: "settings-star"
    case .severalDocuments: "settings-several-documents"
    case .keyRepeated: "settings-key-repeated"
    case .mappingExpected: "settings-mapping-expected"
    case .listExpected: "settings-list-expected"
    case .textExpected: "settings-text-expected"
    case .choiceExpected: "settings-choice-expected"
    case .numberExpected: "settings-number-expected"
    case .keyUnknown: "settings-key-unknown"
    case .keyMissing: "settings-key-missing"
    }
  }

  func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
