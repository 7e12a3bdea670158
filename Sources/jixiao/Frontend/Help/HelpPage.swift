import Wording

/// Lays out the help from ArgumentParser's description of the options and our texts about them.
///
/// ArgumentParser's own help is in one language, and breaks lines by characters and at blanks only.
struct HelpPage {
  let language: Language

  /// The width of the page in columns.
  let width: Int

  /// The help of the whole program: what it does, and its commands.
  func program() -> String {
    let texts = Jixiao.texts
    let dump = try? HelpDump.program()
    var page = HelpLayout(width: width)
    let summary = texts.summary.text(in: language)
    switch language {
    case .chinese: page.paragraph("\(Jixiao.name)（绩效）\(summary)。")
    case .english: page.paragraph("\(Jixiao.name) (绩效) \(summary).")
    }
    page.usage(heading(.usage), "\(Jixiao.name) \(texts.usage.text(in: language))")
    page.entries(
      heading(.commands),
      Jixiao.commands.map { (term: $0.name, meaning: $0.texts.summary.text(in: language)) })
    let ownOptions = dump?.command.arguments ?? []
    let shared = dump?.command.subcommands?.first?.arguments?.filter { $0.sectionTitle == "messages" } ?? []
    page.entries(heading(.options), (shared + ownOptions).compactMap { entry($0, texts) })
    page.examples(heading(.examples), examples(texts))
    for section in texts.sections { page.entries(title(section.title), entries(section)) }
    switch language {
    case .chinese: page.paragraph("命令的详细说明：jixiao help 命令，例如 jixiao\u{A0}help\u{A0}convert。")
    case .english:
      page.paragraph("More about a command: jixiao help COMMAND, as in jixiao\u{A0}help\u{A0}convert.")
    }
    return page.text
  }

  /// The help of one command.
  func command(_ command: any Subcommand.Type) -> String {
    let texts = command.texts
    let name = command.name
    let dump = try? HelpDump.program().command.subcommands?.first { $0.commandName == name }
    var page = HelpLayout(width: width)
    page.paragraph("\(Jixiao.name) \(name)\(dash)\(texts.summary.text(in: language))")
    page.usage(heading(.usage), "\(Jixiao.name) \(name) \(texts.usage.text(in: language))")
    for paragraph in texts.paragraphs { page.paragraph(paragraph.text(in: language)) }
    let arguments = (dump?.arguments ?? []).filter { $0.key != "--version" }
    let column = page.meaningColumn(beside: arguments.compactMap { entry($0, texts)?.term })
    for section in OptionSection.allCases {
      let members = arguments.filter { $0.section == section }
      page.entries(title(section.title), members.compactMap { entry($0, texts) }, column: column)
    }
    page.examples(heading(.examples), examples(texts))
    for section in texts.sections { page.entries(title(section.title), entries(section)) }
    return page.text
  }
}

extension HelpPage {
  private enum Heading {
    case usage, commands, options, examples

    var text: BilingualText {
      switch self {
      case .usage: BilingualText("用法", "Usage")
      case .commands: BilingualText("命令", "Commands")
      case .options: BilingualText("选项", "Options")
      case .examples: BilingualText("例子", "Examples")
      }
    }
  }

  private var dash: String { language == .chinese ? "：" : ": " }

  private func heading(_ heading: Heading) -> String { title(heading.text) }

  private func title(_ title: BilingualText) -> String {
    title.text(in: language) + (language == .chinese ? "：" : ":")
  }

  private func examples(_ texts: CommandTexts) -> [(term: String, meaning: String)] {
    texts.examples.map { ($0.commandLine.text(in: language), $0.purpose.text(in: language)) }
  }

  private func entries(_ section: SectionText) -> [(term: String, meaning: String)] {
    section.entries.map { ($0.term, $0.meaning.text(in: language)) }
  }

  /// How an option is written, and what it means; nil for one that is hidden or has no text.
  private func entry(
    _ argument: HelpDump.Argument, _ texts: CommandTexts
  ) -> (term: String, meaning: String)? {
    guard argument.shouldDisplay, let text = texts.arguments[argument.key] else { return nil }
    let value = text.value?.text(in: language) ?? argument.allValues?.joined(separator: "|") ?? ""
    let term = argument.kind == "flag" || value.isEmpty ? argument.spelling : "\(argument.spelling) \(value)"
    return (argument.spelling.isEmpty ? value : term, text.meaning.text(in: language))
  }
}
