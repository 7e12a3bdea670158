import Intake
import Testing
import Wording

@testable import jixiao

/// Every sentence of the frame by its id, in both languages.
@Suite struct MessagesTests {
  private static let expectation = BilingualText("甲", "A")
  private static let usageProblems: [UsageProblem] = [
    .unknownCommand("a", suggestion: nil), .unknownCommand("a", suggestion: "b"),
    .fileInsteadOfCommand("a.xlsx"),
    .unknownOption("--a", suggestion: nil), .unknownOption("--a", suggestion: "--b"),
    .missingValue(option: "--a"),
    .invalidValue("a", option: "--b", expectation: nil),
    .invalidValue("a", option: "--b", expectation: expectation),
    .unexpectedValue("a", option: "--b"), .unexpectedArguments(["a", "b"]), .missingArgument("a"),
    .missingInput(BilingualText("甲", "A")),
    .exclusiveOptions("--a", "--b"), .repeatedOption("--a"), .noInput, .noFile, .noRule,
    .unknownRule("a", suggestion: nil), .unknownRule("a", suggestion: "b"),
    .formatContradictsEnding(.csv, path: "a.json"),
    .reportNotHTML(path: "a.pdf"), .rulesWithoutSuggestions,
    .unwritableEnding(".xls", path: "a.xls"), .unknownEnding(".txt", path: "a.txt"), .encodingWithoutCSV,
    .sourcesWithoutJSON, .withoutFeedback("--a"), .workbookWithoutPlace,
    .differenceContradictsEnding(.csv, path: "a.json"), .malformedVersion("archive:a"),
    .conflictsNotXLSX(path: "a.csv"), .outputIsFolder("a"),
    .settings(SettingsFailure(SettingsProblem.empty, file: "a.yaml")),
    .inputList(InputListFailure(.listEmpty(path: "a"))), .other("a"),
  ]
  private static let messages: [CommandMessage] = [
    .listUnreadable(path: "a", code: 2), .listNotUTF8(path: "a", line: 1),
    .listTooLong(path: "a", limit: 1 << 20), .listEmpty(path: "a"), .standardOutputFailed(code: 28),
  ]

  @Test func areSentencesInBothLanguages() {
    for message in Self.usageProblems as [any Worded] + Self.messages {
      let chinese = message.text(in: .chinese)
      let english = message.text(in: .english)
      #expect(chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(message.id)")
      #expect(!english.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(message.id)")
      #expect(!chinese.contains("\n") && !english.contains("\n"))
      #expect(message.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    }
  }

  @Test(
    arguments: [
      ("Unknown option '--a'", .unknownOption("--a", suggestion: nil)),
      ("Unknown option '--a'. Did you mean '--b'?", .unknownOption("--a", suggestion: "--b")),
      (
        "Unknown option '-ab'\n   or: Missing value for '-a <a>' in '-ab'",
        .unknownOption("-ab", suggestion: nil)
      ),
      ("Missing expected argument '<file>'", .missingArgument("<file>")),
      ("Missing value for '--a <b>'", .missingValue(option: "--a")),
      ("Unexpected argument 'a b'", .unexpectedArguments(["a b"])),
      ("2 unexpected arguments: 'a', 'b'", .unexpectedArguments(["a", "b"])),
      (
        "The value 'it's' is invalid for '--a <b>'. Please provide one of 'x' and 'y'.",
        .invalidValue("it's", option: "--a", expectation: BilingualText("x 或 y", "x or y"))
      ),
      (
        "Value to be set with flag '--b' had already been set with flag '--a'",
        .exclusiveOptions("--a", "--b")
      ),
      ("Something new", .other("Something new")),
    ] as [(String, UsageProblem)])
  func readTheParsersOwn(_ message: String, _ expected: UsageProblem) {
    #expect(UsageProblem(parserMessage: message, texts: nil) == expected)
  }

  @Test func nameErrorsOfTheSystem() {
    #expect(SystemError(code: 13).text(in: .chinese) == "没有权限")
    #expect(SystemError(code: 13).text(in: .english) == "Permission denied, errno 13")
    #expect(SystemError(code: 71).text(in: .chinese) == "系统错误 71")
  }
}
