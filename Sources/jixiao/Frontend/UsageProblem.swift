import Intake
import Returns
import Wording

/// What is wrong with a command line, or with a file that it names for the command's settings.
enum UsageProblem: Error, Equatable {
  case unknownCommand(String, suggestion: String?)

  /// A file's name stands where the command belongs.
  case fileInsteadOfCommand(String)
  case unknownOption(String, suggestion: String?)
  case missingValue(option: String)

  /// A value that an option or argument can't have; the expectation is what it must be, where that is known.
  case invalidValue(String, option: String, expectation: BilingualText?)
  case unexpectedValue(String, option: String)
  case unexpectedArguments([String])
  case missingArgument(String)

  /// An argument that is called otherwise in each language.
  case missingInput(BilingualText)
  case exclusiveOptions(String, String)
  case repeatedOption(String)

  /// Neither an input nor a list of inputs.
  case noInput

  /// No file for a command that reads one.
  case noFile

  /// No rule for a command that explains one.
  case noRule
  case unknownRule(String, suggestion: String?)

  /// `--to` says something else than the ending of the output's name.
  case formatContradictsEnding(OutputFormat, path: String)

  /// The output is named like a file of a kind that is not written.
  case unwritableEnding(String, path: String)

  /// The output's ending says no format, and nothing else does.
  case unknownEnding(String, path: String)

  /// `--encoding` without CSV.
  case encodingWithoutCSV

  /// `--sources` without JSON.
  case sourcesWithoutJSON

  /// `--report` names a file that is no web page.
  case reportNotHTML(path: String)

  /// `--rules` without anything that applies rules.
  case rulesWithoutSuggestions

  /// An option of a check where no workbooks are given back.
  case withoutFeedback(String)

  /// A workbook without a place to write it to.
  case workbookWithoutPlace

  /// `--format` of a difference says something else than the ending of the output's name.
  case differenceContradictsEnding(DifferenceFormat, path: String)

  /// The file of conflicts is to be a workbook.
  case conflictsNotXLSX(path: String)

  /// A command that writes one file was given a folder.
  case outputIsFolder(String)

  /// What was written for a version names none.
  case malformedVersion(String)

  /// A file of settings that can't be used.
  case settings(SettingsFailure)

  /// A list of inputs that can't be used.
  case inputList(InputListFailure)

  /// A sentence of the parser's own that has no translation.
  case other(String)
}

extension UsageProblem {
  /// Whether the words of the command line are at fault, so that the command's help is of use.
  var isInCommandLine: Bool {
    switch self {
    case .settings, .inputList: false
    default: true
    }
  }

  /// The status that the program ends with.
  var status: ExitStatus {
    if case .inputList = self { .unreadable } else { .usage }
  }
}

extension UsageProblem: Worded {
  var id: String {
    switch self {
    case .unknownCommand: "unknown-command"
    case .fileInsteadOfCommand: "file-instead-of-command"
    case .unknownOption: "unknown-option"
    case .missingValue: "missing-value"
    case .invalidValue: "invalid-value"
    case .unexpectedValue: "unexpected-value"
    case .unexpectedArguments: "unexpected-arguments"
    case .missingArgument: "missing-argument"
    case .missingInput: "missing-input"
    case .exclusiveOptions: "exclusive-options"
    case .repeatedOption: "repeated-option"
    case .noInput: "no-input"
    case .noFile: "no-file"
    case .noRule: "no-rule"
    case .unknownRule: "unknown-rule"
    case .formatContradictsEnding: "format-contradicts-ending"
    case .unwritableEnding: "unwritable-ending"
    case .unknownEnding: "unknown-ending"
    case .encodingWithoutCSV: "encoding-without-csv"
    case .sourcesWithoutJSON: "sources-without-json"
    case .reportNotHTML: "report-not-html"
    case .rulesWithoutSuggestions: "rules-without-suggestions"
    case .withoutFeedback: "without-feedback"
    case .workbookWithoutPlace: "workbook-without-place"
    case .differenceContradictsEnding: "difference-contradicts-ending"
    case .conflictsNotXLSX: "conflicts-not-xlsx"
    case .outputIsFolder: "output-is-folder"
    case .malformedVersion(let text): VersionRefusal.malformedReference(text).id
    case .settings(let failure): failure.id
    case .inputList(let failure): failure.message.id
    case .other: "usage"
    }
  }

  func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
