import Wording

/// What a command line asks for, as far as it shows before its options are parsed.
enum Invocation {
  /// The help of a command, or of the whole program.
  case help((any Subcommand.Type)?)
  case version

  /// A command with the arguments to parse, its own name first.
  case command(any Subcommand.Type, arguments: [String])

  /// Options without a command, for the parser to judge.
  case parser(arguments: [String])

  /// Tells what the arguments ask for.
  ///
  /// - Parameter arguments: without the program's name.
  /// - Throws: ``UsageProblem`` where the command or the language is unknown.
  init(_ arguments: [String]) throws(UsageProblem) {
    if let lang = LanguageArgument.last(in: arguments), Language(rawValue: lang) == nil {
      throw .invalidValue(
        lang, option: LanguageArgument.name,
        expectation: MessageOptions.texts[LanguageArgument.name]?.expectation)
    }
    let options = arguments.prefix { $0 != "--" }
    let (leading, rest) = Self.splitAtCommand(options)
    guard let word = rest.first else {
      self = try Self.withoutCommand(Array(options), leading: leading)
      return
    }
    if word == "help" {
      let topic = Self.withoutLanguage(Array(rest.dropFirst())).first { !$0.hasPrefix("-") }
      self = .help(try topic.map(Self.command(named:)))
      return
    }
    let command = try Self.command(named: word)
    if options.contains(where: Self.asksForHelp) {
      self = .help(command)
    } else if options.contains("--version") {
      self = .version
    } else {
      self = .command(
        command, arguments: [word] + leading + rest.dropFirst() + arguments.dropFirst(options.count))
    }
  }

  /// The options that stand before the command, and what begins with the command.
  private static func splitAtCommand(
    _ arguments: ArraySlice<String>
  ) -> (leading: [String], rest: ArraySlice<String>) {
    var rest = arguments
    var leading: [String] = []
    while let argument = rest.first, argument.hasPrefix("-"), argument != "-" {
      leading.append(argument)
      rest = rest.dropFirst()
      if argument == LanguageArgument.name, let value = rest.popFirst() { leading.append(value) }
    }
    return (leading, rest)
  }

  private static func withoutCommand(
    _ options: [String], leading: [String]
  ) throws(UsageProblem) -> Invocation {
    if options.contains(where: asksForHelp) { return .help(nil) }
    if options.contains("--version") { return .version }
    if leading.last == LanguageArgument.name { throw .missingValue(option: LanguageArgument.name) }
    let others = withoutLanguage(leading)
    return others.isEmpty ? .help(nil) : .parser(arguments: others)
  }

  private static func withoutLanguage(_ options: [String]) -> [String] {
    var result: [String] = []
    var rest = options[...]
    while let option = rest.popFirst() {
      if option == LanguageArgument.name {
        _ = rest.popFirst()
      } else if !option.hasPrefix(LanguageArgument.name + "=") {
        result.append(option)
      }
    }
    return result
  }

  private static func asksForHelp(_ option: String) -> Bool { option == "-h" || option == "--help" }

  private static func command(named word: String) throws(UsageProblem) -> any Subcommand.Type {
    if let command = Jixiao.commands.first(where: { $0.name == word }) { return command }
    if word.contains(".") || word.contains("/") { throw .fileInsteadOfCommand(word) }
    throw .unknownCommand(word, suggestion: Suggestion.nearest(to: word, among: Jixiao.commandNames))
  }
}
