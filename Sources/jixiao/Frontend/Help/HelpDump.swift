import ArgumentParser
import FoundationEssentials

/// ArgumentParser's description of a command and its options, as it prints it in JSON.
struct HelpDump: Decodable {
  let command: Command

  /// The description of the whole program.
  static func program() throws -> HelpDump {
    try JSONDecoder().decode(HelpDump.self, from: Data(Jixiao._dumpHelp().utf8))
  }

  struct Command: Decodable {
    let commandName: String
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    let kind: String
    let shouldDisplay: Bool
    let sectionTitle: String?
    let isRepeating: Bool
    let names: [Name]?
    let preferredName: Name?
    let valueName: String?
    let allValues: [String]?

    /// The name that texts are filed under.
    var key: String { preferredName?.spelling ?? valueName ?? "" }

    /// An option whose group has no title stands with those that all commands have.
    var section: OptionSection { sectionTitle.flatMap(OptionSection.init) ?? .messages }

    /// `-o, --output`; empty for an argument without a name.
    var spelling: String {
      let spellings = (names ?? []).map(\.spelling)
      return (spellings.filter { !$0.hasPrefix("--") } + spellings.filter { $0.hasPrefix("--") })
        .joined(separator: ", ")
    }
  }

  struct Name: Decodable {
    let kind: String
    let name: String

    var spelling: String { (kind == "long" ? "--" : "-") + name }
  }
}
