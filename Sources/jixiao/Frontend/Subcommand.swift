import ArgumentParser

/// A command of the program. ArgumentParser reads its options; ``Program`` runs it.
///
/// A new command is a type of this protocol in a file of its own, its texts in a file beside it, and a line in
/// ``Jixiao/commands``.
protocol Subcommand: ParsableCommand, Sendable {
  /// The word that calls the command.
  static var name: String { get }

  /// What the help says about the command.
  static var texts: CommandTexts { get }

  var messages: MessageOptions { get }

  /// Does what the command is for.
  ///
  /// - Parameter console: where everything goes that is no data.
  /// - Throws: ``UsageProblem`` where options that are right by themselves don't go together.
  func perform(console: Console) throws(UsageProblem) -> ExitStatus
}
