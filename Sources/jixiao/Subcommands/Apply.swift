import ArgumentParser
import Exchange
import Intake
import Returns

/// `jixiao apply`: a list of corrections into a file.
struct Apply: Subcommand {
  static let name = "apply"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var input: ApplyInputOptions
  @OptionGroup(title: OptionSection.output.rawValue) var output: ApplyOutputOptions
  @OptionGroup(title: OptionSection.output.rawValue) var base: BaseOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var reading: ReadingOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var labels: VocabularyOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    let (corrections, target) = try input.paths()
    let request = ApplyRequest(
      corrections: corrections, target: target, output: try output.path(for: target),
      encoding: output.encoding ?? .utf8, carriesBase: !base.noBase, options: try .init(reading, labels))
    let report = ApplyReport(request, console: console)
    let data = DataOutput(name: ConversionReport(console: console).standardOutputName)
    var applying = Applying(request, standardOutput: data.write, report: report.take)
    let outcome = applying.run()
    console.endProgress()
    let status = ExitStatus(outcome, isStrict: false)
    return data.isClosed ? status.worse(.output) : status
  }
}
