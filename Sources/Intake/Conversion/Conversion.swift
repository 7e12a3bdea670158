public import Exchange
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
    let batch = InputBatch(reading: request.inputs, options: request.options) { report(.input($0)) }
    outcome.formUnion(batch.outcome)
    let contents = batch.contents
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
    let form = SubmissionFiles.Form(
      request.format, encoding: request.encoding, carriesBase: request.carriesBase, options: request.options)
    let files = try SubmissionFiles(
      department.submission, as: form, provenance: request.includesSources ? department.provenance : nil)
    do {
      switch target {
      case .standardOutput:
        try standardOutput(files.main)
        if files.text != nil { report(.textLeftOut) }
      case .file(let path):
        for file in try files.write(to: path) { report(.written(path: file.path, counts: file.counts)) }
      }
    } catch {
      throw .output(error)
    }
    if let obstacle = files.obstacle { report(.baseLeftOut(path: target.path, obstacle)) }
  }

  private mutating func fail(_ failure: ConversionFailure) {
    outcome.insert(failure.isUsage ? .misused : .failed)
    report(.failed(failure))
  }
}
