import Forms
import OOXML
import Wording

/// All inputs of a command, read in their order: the good ones whatever becomes of the others.
public struct InputBatch: Sendable {
  /// One input, and what became of it.
  public struct Input: Sendable {
    /// As the user gave it.
    public let path: String

    /// What it holds, one for each submission in it; or why it can't be read.
    public let result: Result<[InputContent], InputRefusal>
  }

  /// In the order in which they were given.
  public let inputs: [Input]

  /// Reads all of them.
  ///
  /// - Parameters:
  ///   - paths: as the user gave them.
  ///   - report: is told how it goes.
  public init(reading paths: [String], options: IntakeOptions, report: (InputEvent) -> Void) {
    let reader = InputReader(options: options, inputs: paths)
    var inputs: [Input] = []
    for (index, path) in paths.enumerated() {
      report(.reading(path: path, index: index, total: paths.count))
      do {
        let contents = try reader.read(path)
        for content in contents { report(.read(content)) }
        inputs.append(Input(path: path, result: .success(contents)))
      } catch {
        report(.refused(path: path, error))
        inputs.append(Input(path: path, result: .failure(error)))
      }
    }
    self.inputs = inputs
  }

  /// What was read, of all inputs.
  public var contents: [InputContent] {
    inputs.flatMap { (try? $0.result.get()) ?? [] }
  }

  /// What reading came to: what was refused, reached a limit, contradicts itself or was not taken.
  public var outcome: ConversionOutcome {
    inputs.reduce(into: []) { outcome, input in
      switch input.result {
      case .success(let contents): for content in contents { outcome.formUnion(content.outcome) }
      case .failure(let refusal): outcome.insert(ConversionOutcome(refusal.category))
      }
    }
  }
}

extension InputContent {
  fileprivate var outcome: ConversionOutcome {
    var outcome: ConversionOutcome = []
    for problem in problems {
      if case .listRowsDiffer = problem.reason { outcome.insert(.contradicted) }
      if problem.severity == .error || problem.isUntakenContent { outcome.insert(.incomplete) }
    }
    for case .sheetUnreadable(_, let refusal) in notices {
      outcome.insert(ConversionOutcome(refusal.category))
    }
    return outcome
  }
}
