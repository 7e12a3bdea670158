import Glibc
import Testing
import Wording

@testable import jixiao

@Suite struct ConsoleTests {
  private let message = CommandMessage.listEmpty(path: "甲\u{1B}[2J.xlsx")

  @Test func colourStandsOnTerminalsOnly() throws {
    #expect(
      try written(environment: [:], onTerminal: true) { $0.error(message) }.hasPrefix(
        "\u{1B}[31m错误：\u{1B}[0m"))
    for (environment, onTerminal) in [(["NO_COLOR": "1"], true), (["TERM": "dumb"], true), ([:], false)] {
      let text = try written(environment: environment, onTerminal: onTerminal) { $0.error(message) }
      #expect(text.hasPrefix("错误：清单"))
    }
  }

  @Test func noNameSteersTheTerminal() throws {
    let text = try written(environment: [:], onTerminal: false) { $0.error(message) }
    #expect(text.contains("甲\u{FFFD}[2J.xlsx"))
  }

  @Test(arguments: [
    ("甲", "甲", "甲"), ("甲\n乙", "甲↵乙", "甲\n乙"), ("甲\r\n乙", "甲↵乙", "甲\u{FFFD}\n乙"),
    ("\u{1B}[2J\t", "\u{FFFD}[2J\u{FFFD}", "\u{FFFD}[2J\u{FFFD}"),
    ("\u{9B}\u{7F}", "\u{FFFD}\u{FFFD}", "\u{FFFD}\u{FFFD}"),
    ("甲\u{202E}fdp.\u{2066}", "甲\u{FFFD}fdp.\u{FFFD}", "甲\u{FFFD}fdp.\u{FFFD}"),
    ("a\u{2028}b", "a\u{FFFD}b", "a\u{FFFD}b"),
    ("👨‍👩‍👧é", "👨‍👩‍👧é", "👨‍👩‍👧é"),
  ])
  func textIsMadeFitForATerminal(_ text: String, _ onOneLine: String, _ onLines: String) {
    #expect(PrintableText.onOneLine(text) == onOneLine)
    #expect(PrintableText.of(text) == onLines)
  }

  @Test func quietSaysErrorsOnly() throws {
    let text = try written(environment: [:], onTerminal: false, isQuiet: true) { console in
      console.notice(message)
      console.warning(message)
      console.error(message)
    }
    #expect(text.split(separator: "\n").count == 1)
    #expect(text.hasPrefix("错误："))
  }

  @Test func progressStandsOnTerminalsOnly() throws {
    for (onTerminal, isQuiet) in [(true, false), (true, true), (false, false)] {
      let text = try written(environment: [:], onTerminal: onTerminal, isQuiet: isQuiet) { console in
        console.progress(0, of: 2, name: "甲.xlsx")
        usleep(310_000)
        console.progress(1, of: 2, name: "乙\r.xlsx")
        console.notice(message)
        console.endProgress()
      }
      #expect(text.contains("1/2") == (onTerminal && !isQuiet))
      if onTerminal, !isQuiet { #expect(text.contains("乙\u{FFFD}.xlsx\u{1B}[K\r\u{1B}[K清单")) }
    }
  }

  @Test func aPipeIsNoTerminal() throws {
    let ends = try pipeEnds()
    defer { for end in [ends.read, ends.write] { close(end) } }
    let terminal = Terminal(descriptor: ends.write, environment: ["COLUMNS": "66"])
    #expect(!terminal.isInteractive && !terminal.hasColour)
    #expect(terminal.width == 66)
  }

  /// What a console writes to a pipe that may pass for a terminal.
  private func written(
    environment: [String: String], onTerminal: Bool, isQuiet: Bool = false, by work: (Console) -> Void
  ) throws -> String {
    let ends = try pipeEnds()
    defer { close(ends.read) }
    let terminal = Terminal(descriptor: ends.write, isTerminal: onTerminal, environment: environment)
    work(Console(language: .chinese, isQuiet: isQuiet, terminal: terminal))
    close(ends.write)
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(ends.read, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  private func pipeEnds() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    return (ends[0], ends[1])
  }
}
