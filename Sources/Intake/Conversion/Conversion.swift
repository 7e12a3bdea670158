import BudgetModel
public import Exchange
import Forms
import OOXML
import Wording

/// Reads inputs, joins them into one submission for each department, and writes these.
///
/// Good inputs are done whatever becomes of the others; a file is written whole or not at all.
public struct Conversion {
  private let request: ConversionRequest
  private let report: (ConversionEvent) -> Void
  private let standardOutput: ([UInt8]) throws(OutputFailure) -> Void
  private var outcome: ConversionOutcome = []

  /// - Parameters:
  ///   - standardOutput: takes data that goes there.
  ///   - report: is told what happens.
  public init(
    _ request: ConversionRequest, standardOutput: @escaping ([UInt8]) throws(OutputFailure) -> Void,
    report: @escaping (ConversionEvent) -> Void
  ) {
    self.request = request
    self.standardOutput = standardOutput
    self.report = report
  }

  /// Carries the request out.
  public mutating func run() -> ConversionOutcome {
    let contents = read()
    guard !contents.isEmpty else { return outcome }
    var assembly = Assembly(fiscalYear: request.options.fiscalYear)
    var departments = assembly.departments(of: contents)
    for problem in departments.flatMap(\.problems) {
      if problem.severity == .error { outcome.insert(.contradicted) }
      report(.contradiction(problem))
    }
    if let rules = request.suggestions {
      for index in departments.indices { acceptSuggestions(in: &departments[index], by: rules) }
    }
    write(departments.filter { !$0.submission.isEmpty })
    return outcome
  }

  private func acceptSuggestions(in department: inout Assembly.Department, by rules: CheckRules) {
    for change in AcceptedSuggestions(in: &department, by: rules).changes { report(.changed(change)) }
  }

  // MARK: Reading

  private mutating func read() -> [InputContent] {
    let reader = InputReader(options: request.options, inputs: request.inputs)
    var contents: [InputContent] = []
    for (index, path) in request.inputs.enumerated() {
      report(.reading(path: path, index: index, total: request.inputs.count))
      do {
        for content in try reader.read(path) {
          note(content)
          contents.append(content)
        }
      } catch {
        outcome.insert(ConversionOutcome(error.category))
        report(.refused(path: path, error))
      }
    }
    return contents
  }

  private mutating func note(_ content: InputContent) {
    for problem in content.problems {
      if case .listRowsDiffer = problem.reason { outcome.insert(.contradicted) }
      if problem.severity == .error || problem.isUntakenContent { outcome.insert(.incomplete) }
    }
    for case .sheetUnreadable(_, let refusal) in content.notices {
      outcome.insert(ConversionOutcome(refusal.category))
    }
    report(.read(content))
  }

  // MARK: Writing

  private mutating func write(_ departments: [Assembly.Department]) {
    guard !departments.isEmpty else {
      // Where versions of a project contradict each other, no input is to blame for being unreadable.
      if !outcome.contains(.contradicted) { outcome.insert(.refused) }
      report(.failed(.nothingToWrite))
      return
    }
    let targets: [OutputTarget]
    do {
      targets = try OutputPlan(request).targets(for: departments)
    } catch {
      fail(error)
      return
    }
    for (department, target) in zip(departments, targets) {
      do {
        try write(department, to: target)
      } catch {
        fail(error)
      }
    }
  }

  private func write(_ department: Assembly.Department, to target: OutputTarget) throws(ConversionFailure) {
    let files = try SubmissionFiles(department, request: request)
    do {
      switch target {
      case .standardOutput:
        try standardOutput(files.main)
        if files.text != nil { report(.textLeftOut) }
      case .file(let path): try write(files, of: department.submission, to: path)
      }
    } catch {
      throw .output(error)
    }
  }

  private func write(
    _ files: SubmissionFiles, of submission: Submission, to path: String
  ) throws(OutputFailure) {
    guard let text = files.text else {
      try WholeFile.write(files.main, to: path)
      report(.written(path: path, counts: ContentCounts(submission)))
      return
    }
    let textPath = OutputPlan.textPath(beside: path)
    try WholeFile.write([(files.main, path), (text, textPath)])
    report(.written(path: path, counts: ContentCounts(submission, includesText: false)))
    report(.written(path: textPath, counts: ContentCounts(submission, includesProjects: false)))
  }

  private mutating func fail(_ failure: ConversionFailure) {
    outcome.insert(failure.isUsage ? .misused : .failed)
    report(.failed(failure))
  }
}
