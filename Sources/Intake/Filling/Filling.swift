import BudgetModel
public import Exchange
import Forms
import Wording

/// Reads inputs and fills a template with their projects.
///
/// Good inputs are done whatever becomes of the others; a file is written whole or not at all.
public struct Filling {
  private let request: FillRequest
  private let report: (FillEvent) -> Void
  private let standardOutput: ([UInt8]) throws(OutputFailure) -> Void
  private var outcome: ConversionOutcome = []

  /// - Parameters:
  ///   - standardOutput: takes a workbook that goes there.
  ///   - report: is told what happens.
  public init(
    _ request: FillRequest, standardOutput: @escaping ([UInt8]) throws(OutputFailure) -> Void,
    report: @escaping (FillEvent) -> Void
  ) {
    self.request = request
    self.standardOutput = standardOutput
    self.report = report
  }

  /// Carries the request out. A form that doesn't hold what the submission says makes it ``ConversionOutcome/contradicted``.
  public mutating func run() -> ConversionOutcome {
    let template: FormTemplate
    do {
      template = try FormTemplate(request)
    } catch {
      fail(error)
      return outcome
    }
    note(template)
    let batch = InputBatch(reading: request.inputs, options: request.options) { report(.input($0)) }
    outcome.formUnion(batch.outcome)
    let contents = batch.contents
    guard !contents.isEmpty else { return outcome }
    var assembly = Assembly(fiscalYear: request.options.fiscalYear)
    let departments = assembly.departments(of: contents)
    for problem in departments.flatMap(\.problems) {
      if problem.severity == .error { outcome.insert(.contradicted) }
      report(.contradiction(problem))
    }
    write(departments.map(\.submission).filter { !$0.projects.isEmpty }, to: template)
    if departments.contains(where: { $0.submission.overall != nil }) { report(.textLeftOut) }
    return outcome
  }

  /// What keeps parts of the template from being filled; old values that a filled one holds are nobody's concern.
  private mutating func note(_ template: FormTemplate) {
    for problem in template.map.problems where problem.severity == .error {
      outcome.insert(.incomplete)
      report(.template(problem, path: request.template))
    }
  }

  // MARK: Writing

  private mutating func write(_ submissions: [Submission], to template: FormTemplate) {
    let items = submissions.flatMap { submission in
      submission.projects.map {
        FilledWorkbook.Item(
          project: $0, fiscalYear: submission.fiscalYear, department: submission.department)
      }
    }
    guard !items.isEmpty else {
      if !outcome.contains(.contradicted) { outcome.insert(.refused) }
      report(.failed(.nothingToFill))
      return
    }
    let files: [FillOutput.File]
    do {
      files = try FillOutput(request).files(for: items, of: submissions.map(\.department))
    } catch {
      fail(error)
      return
    }
    for file in files {
      do {
        try write(file, template)
      } catch {
        fail(error)
      }
    }
  }

  private mutating func write(_ file: FillOutput.File, _ template: FormTemplate) throws(FillFailure) {
    let workbook = try FilledWorkbook(file.items, template, request)
    let based = BasedWorkbook(
      workbook.bytes, options: request.options, carriesBase: request.carriesBase)
    do {
      if let path = file.path {
        try WholeFile.write(based.bytes, to: path)
      } else {
        try standardOutput(based.bytes)
      }
    } catch {
      throw .output(error)
    }
    for problem in workbook.problems {
      if problem.reason.severity == .error { outcome.insert(.contradicted) }
      report(.problem(problem, path: file.path ?? ""))
    }
    if let obstacle = based.obstacle { report(.baseLeftOut(path: file.path, obstacle)) }
    guard let path = file.path else { return }
    report(
      .written(
        path: path,
        counts: ContentCounts(
          projects: file.items.count, indicators: workbook.indicatorCount, paragraphs: 0)))
  }

  private mutating func fail(_ failure: FillFailure) {
    outcome.formUnion(failure.outcome)
    report(.failed(failure))
  }
}
