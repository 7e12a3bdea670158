import ArgumentParser
import Forms
import Intake

/// `jixiao fill`: a submission into the bureau's own workbook, in place.
struct Fill: Subcommand {
  static let name = "fill"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var input: InputOptions
  @OptionGroup(title: OptionSection.input.rawValue) var template: TemplateOptions
  @OptionGroup(title: OptionSection.output.rawValue) var output: FillOutputOptions
  @OptionGroup(title: OptionSection.output.rawValue) var base: BaseOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var reading: ReadingOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var labels: VocabularyOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    guard let path = template.template, !path.isEmpty else { throw .missingArgument("--template") }
    let destination = try destination()
    let given = try GivenInputs(input, reading, labels)
    let request = FillRequest(
      template: path, inputs: given.paths, destination: destination, sheet: template.sheet,
      filling: FillOptions(
        removesBlankRows: template.removeBlankRows, respectsProtection: template.respectProtection),
      carriesBase: !base.noBase, options: given.options)
    return runFill(request, isStrict: output.strict, console: console)
  }

  private func destination() throws(UsageProblem) -> OutputDestination {
    guard output.output.count <= 1 else { throw .repeatedOption("-o") }
    guard output.output.first != "" else { throw .missingValue(option: "-o") }
    let destination = OutputDestination(output.output.first)
    if destination == .standardOutput, output.output.isEmpty || StandardOutput.isTerminal {
      throw .workbookWithoutPlace
    }
    if case .file(let path) = destination, let ending = FileEnding.of(path),
      FileEnding.unwritable.subtracting(["xlsm"]).contains(ending)
    {
      throw .unwritableEnding("." + ending, path: path)
    }
    return destination
  }
}
