import ArgumentParser
import Exchange
import Intake

/// `jixiao cells`: every cell of a workbook as it is read.
struct Cells: Subcommand {
  static let name = "cells"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var input: CellsInputOptions
  @OptionGroup(title: OptionSection.output.rawValue) var output: CellsOutputOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    guard let path = input.input else { throw .noFile }
    let request = CellListRequest(
      path: path, sheets: input.sheet, readsHiddenSheets: input.hidden, format: output.format ?? .csv)
    return runCells(request, console: console)
  }
}
