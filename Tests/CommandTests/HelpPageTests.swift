import Testing
import Wording

@testable import jixiao

@Suite struct HelpPageTests {
  /// A character beside which no line may break, however wide it is.
  private static let neverFirst = Set("，。、；：！？）》”』」】")
  private static let neverLast = Set("（《“『「【")

  @Test(arguments: Language.allCases, [80, 60, 40])
  func staysWithinItsWidth(_ language: Language, _ width: Int) {
    for page in pages(language, width) {
      for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
        #expect(terminalColumns(line) <= width, "\(line)")
        #expect(!line.hasSuffix(" "))
        if let first = line.first { #expect(!Self.neverFirst.contains(first), "\(line)") }
        if let last = line.last { #expect(!Self.neverLast.contains(last), "\(line)") }
      }
    }
  }

  @Test func describesEveryOptionInBothLanguages() throws {
    let program = try HelpDump.program().command
    for command in Jixiao.commands {
      let dump = try #require(program.subcommands?.first { $0.commandName == command.name })
      let arguments = try #require(dump.arguments)
      #expect(!arguments.isEmpty)
      for argument in arguments {
        let text = try #require(command.texts.arguments[argument.key], "\(command.name) \(argument.key)")
        #expect(isBilingual(text.meaning), "\(argument.key)")
        if argument.kind != "flag", argument.allValues == nil {
          #expect(text.value != nil, "\(argument.key)")
        }
      }
    }
  }

  @Test func hasNoTextsOfOptionsThatDoNotExist() throws {
    let program = try HelpDump.program().command
    for command in Jixiao.commands {
      let dump = try #require(program.subcommands?.first { $0.commandName == command.name })
      let keys = Set((dump.arguments ?? []).map(\.key))
      #expect(Set(command.texts.arguments.keys).subtracting(keys).isEmpty)
    }
  }

  @Test func describesEveryCommandInBothLanguages() {
    #expect(isBilingual(Jixiao.texts.summary))
    for command in Jixiao.commands {
      let texts = command.texts
      for text in [texts.summary, texts.usage] + texts.paragraphs { #expect(isBilingual(text)) }
      #expect(!texts.examples.isEmpty)
      for example in texts.examples {
        #expect(isBilingual(example.purpose))
        #expect(example.commandLine.chinese.hasPrefix("jixiao \(command.name) "))
      }
    }
  }

  @Test(arguments: Language.allCases)
  func namesEveryOption(_ language: Language) throws {
    let program = try HelpDump.program().command
    for command in Jixiao.commands {
      let page = HelpPage(language: language, width: 80).command(command)
      let dump = try #require(program.subcommands?.first { $0.commandName == command.name })
      for argument in dump.arguments ?? [] where argument.key != "--version" {
        let name =
          argument.spelling.isEmpty ? command.texts.arguments[argument.key]?.value?.text(in: language) : nil
        #expect(page.contains("\n  " + (name ?? argument.spelling)), "\(argument.key)")
      }
    }
  }

  @Test func sortsEveryOptionIntoASectionThatExists() throws {
    let program = try HelpDump.program().command
    for command in program.subcommands ?? [] where command.commandName != "help" {
      for argument in command.arguments ?? [] {
        guard let title = argument.sectionTitle else { continue }
        #expect(OptionSection(rawValue: title) != nil, "\(title)")
      }
    }
  }

  private func pages(_ language: Language, _ width: Int) -> [String] {
    let page = HelpPage(language: language, width: width)
    return [page.program()] + Jixiao.commands.map { page.command($0) }
  }

  private func isBilingual(_ text: BilingualText) -> Bool {
    let hasHan = text.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    return hasHan && !text.english.isEmpty && text.chinese != text.english
  }
}
