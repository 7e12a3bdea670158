import ArgumentParser
import Glibc
import Wording

/// The program: reads the command line, runs the command that it names, and ends with that command's status.
///
/// `main` and all that it calls belong to no actor: callbacks formed in the main actor's context would pay a check of
/// their executor each time.
@main
struct Program {
  let arguments: [String]
  let environment: [String: String]

  static func main() {
    // A reader that has gone away is found by the write that fails, not by a signal that ends the process.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that may not grow any more (`ulimit -f`).
    signal(SIGXFSZ, SIG_IGN)
    let program = Program(
      arguments: Array(CommandLine.arguments.dropFirst()), environment: HeededEnvironment.variables)
    exit(program.run().rawValue)
  }

  func run() -> ExitStatus {
    let language = Language.current(lang: LanguageArgument.last(in: arguments), environment: environment)
    do {
      return try run(Invocation(arguments), in: language)
    } catch {
      return report(error, about: nil, in: language)
    }
  }

  private func run(_ invocation: Invocation, in language: Language) throws(UsageProblem) -> ExitStatus {
    switch invocation {
    case .version:
      return print("\(Jixiao.name) \(Jixiao.version)\n", in: language)
    case .help(let command):
      return print(help(for: command, in: language), in: language)
    case .command(let command, let arguments):
      return run(command, arguments, in: language)
    case .parser(let arguments):
      return run(nil, arguments, in: language)
    }
  }

  private func run(
    _ type: (any Subcommand.Type)?, _ arguments: [String], in language: Language
  ) -> ExitStatus {
    do {
      let parsed = try Jixiao.parseAsRoot(arguments)
      guard let command = parsed as? any Subcommand else {
        return print(help(for: type, in: language), in: language)
      }
      return perform(command, in: language)
    } catch {
      if Jixiao.exitCode(for: error).isSuccess {
        return print(Jixiao.fullMessage(for: error) + "\n", in: language)
      }
      let problem = UsageProblem(parserMessage: Jixiao.message(for: error), texts: type?.texts)
      return report(problem, about: type, in: language)
    }
  }

  private func perform(_ command: some Subcommand, in language: Language) -> ExitStatus {
    let console = Console(
      language: language, isQuiet: command.messages.quiet, terminal: Terminal.standardError(environment))
    do {
      return try command.perform(console: console)
    } catch {
      return report(error, about: type(of: command), in: language)
    }
  }

  private func help(for command: (any Subcommand.Type)?, in language: Language) -> String {
    let page = HelpPage(language: language, width: Terminal.helpWidth(environment))
    guard let command else { return page.program() }
    return page.command(command)
  }

  /// Says what is wrong with the command line, or a file that it names, and where to read how a line is written.
  private func report(
    _ problem: UsageProblem, about command: (any Subcommand.Type)?, in language: Language
  ) -> ExitStatus {
    let console = Console(
      language: language, isQuiet: false, terminal: Terminal.standardError(environment))
    console.error(problem)
    if problem.isInCommandLine { console.line(UsageHint(command: command).text(in: language)) }
    return problem.status
  }

  private func print(_ text: String, in language: Language) -> ExitStatus {
    do {
      try StandardOutput.write(Array(text.utf8))
      return .done
    } catch {
      if case .failed(let code) = error {
        let console = Console(
          language: language, isQuiet: false, terminal: Terminal.standardError(environment))
        console.error(CommandMessage.standardOutputFailed(code: code))
      }
      return .output
    }
  }
}
