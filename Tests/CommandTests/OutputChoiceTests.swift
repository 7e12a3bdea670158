import Exchange
import Intake
import Testing

@testable import jixiao

@Suite struct OutputChoiceTests {
  @Test(
    arguments: [
      (nil, nil, .json), ("-", nil, .json), ("out.json", nil, .json), ("out.CSV", nil, .csv),
      ("a.b/out.Xlsx", nil, .xlsx),
      ("out", nil, .json), ("out.txt", .json, .json), ("out.txt", .csv, .csv), ("a.csv/out", nil, .json),
      ("out/", nil, .json), ("out.csv/", .xlsx, .xlsx), (nil, .csv, .csv), (".json", .csv, .csv),
    ] as [(String?, OutputFormat?, OutputFormat)])
  func findsTheFormat(_ output: String?, _ to: OutputFormat?, _ expected: OutputFormat) throws {
    #expect(try choice(output, to).format == expected)
  }

  @Test func refusesContradictions() {
    #expect(throws: UsageProblem.formatContradictsEnding(.json, path: "a.csv")) { try choice("a.csv", .json) }
    #expect(throws: UsageProblem.unwritableEnding(".et", path: "a.ET")) { try choice("a.ET", nil) }
    #expect(throws: UsageProblem.unknownEnding(".txt", path: "a.txt")) { try choice("a.txt", nil) }
    #expect(throws: UsageProblem.missingValue(option: "-o")) { try choice("", nil) }
    #expect(throws: UsageProblem.encodingWithoutCSV) { try choice("a.json", nil, encoding: .gb18030) }
    #expect(throws: UsageProblem.sourcesWithoutJSON) { try choice("a.csv", nil, sources: true) }
    #expect(throws: UsageProblem.workbookWithoutPlace) { try choice(nil, .xlsx) }
    #expect(throws: UsageProblem.workbookWithoutPlace) { try choice("-", .xlsx, isTerminal: true) }
  }

  @Test func writesAWorkbookIntoAPipe() throws {
    #expect(try choice("-", .xlsx).destination == .standardOutput)
  }

  @Test(
    arguments: [
      (nil, .standardOutput), ("-", .standardOutput), ("a", .file("a")), ("a/", .folder("a/")),
      ("there", .folder("there/")),
    ] as [(String?, OutputDestination)])
  func findsTheDestination(_ path: String?, _ expected: OutputDestination) {
    #expect(OutputDestination(path) { $0 == "there" } == expected)
  }

  @Test func knowsAFolderThatExists() {
    #expect(OutputDestination("/tmp") == .folder("/tmp/"))
    #expect(OutputDestination("/dev/null") == .file("/dev/null"))
  }

  private func choice(
    _ output: String?, _ to: OutputFormat?, encoding: TextEncoding? = nil, sources: Bool = false,
    isTerminal: Bool = false
  ) throws -> OutputChoice {
    var options = OutputOptions()
    options.output = output.map { [$0] } ?? []
    options.to = to
    options.encoding = encoding
    options.sources = sources
    return try OutputChoice(options, standardOutputIsTerminal: isTerminal)
  }
}
