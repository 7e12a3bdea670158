import BudgetModel
import Corrections
public import Exchange
public import Intake
import OOXML

/// Reads a list of corrections and a file, and writes the file corrected.
///
/// What can be corrected is; a correction whose old value isn't there is refused and told. The output is read back before
/// it is written: it says exactly what it should.
public struct Applying {
  private let request: ApplyRequest
  private let report: (ApplyEvent) -> Void
  private let standardOutput: ([UInt8]) throws(OutputFailure) -> Void
  private var outcome: ConversionOutcome = []

  /// - Parameters:
  ///   - standardOutput: takes a file that goes there.
  ///   - report: is told what happens.
  public init(
    _ request: ApplyRequest, standardOutput: @escaping ([UInt8]) throws(OutputFailure) -> Void,
    report: @escaping (ApplyEvent) -> Void
  ) {
    self.request = request
    self.standardOutput = standardOutput
    self.report = report
  }

  /// Carries the request out. A correction that was not done makes it ``ConversionOutcome/contradicted``.
  public mutating func run() -> ConversionOutcome {
    do throws(ApplyFailure) {
      try checkOutput()
      let target = try readTarget()
      let file = try readCorrections(for: target)
      try apply(file, to: target)
    } catch {
      outcome.formUnion(error.outcome)
      report(.failed(error))
    }
    return outcome
  }

  // MARK: Reading

  private func checkOutput() throws(ApplyFailure) {
    guard let output = request.output else { return }
    if FileIdentity.names(output, oneOf: [request.target, request.corrections]) {
      throw .outputIsInput(path: output)
    }
    guard let ending = Applying.ending(of: request.target) else { return }
    guard Applying.ending(of: output) == ending else { throw .endingDiffers(path: output, ending: ending) }
  }

  /// The ending of a file's name in lower case.
  private static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
    return name[name.index(after: point)...].lowercased()
  }

  private mutating func readTarget() throws(ApplyFailure) -> ReadVersion {
    let results = VersionReader(options: request.options).read([.file(path: request.target)]) {
      report(.input($0))
    }
    guard let result = results.first else { throw .nothingApplied }
    let version: ReadVersion
    do {
      version = try result.get()
    } catch {
      throw .target(error)
    }
    report(.target(version))
    guard version.contents.count <= 1 else { throw .severalSubmissions(path: request.target) }
    return version
  }

  private func readCorrections(for target: ReadVersion) throws(ApplyFailure) -> CorrectionFile {
    do {
      return try CorrectionFile.read(request.corrections, fiscalYear: target.version.submission.fiscalYear)
    } catch {
      throw .corrections(path: request.corrections, error)
    }
  }

  // MARK: Applying

  private mutating func apply(_ file: CorrectionFile, to target: ReadVersion) throws(ApplyFailure) {
    for problem in file.problems {
      outcome.insert(.contradicted)
      report(.unreadable(problem))
    }
    var entries = file.entries
    let isWorkbook = target.isWorkbook
    while true {
      let result = CorrectionList(entries.map(\.correction)).applied(to: target.version.submission)
      for refusal in result.refused {
        refuse(entries[refusal.number], .content(refusal.reason), refusal.place, target)
      }
      entries = result.done.map { entries[$0.number] }
      guard !entries.isEmpty else { throw .nothingApplied }
      let places = result.done.map(\.place)
      if !isWorkbook {
        tellDone(entries, places, target)
        return try write(result.submission, done: entries.count, of: file)
      }
      var renumbered = result
      renumbered.refused = []
      for number in renumbered.done.indices { renumbered.done[number].number = number }
      let failures = try self.failures(of: renumbered, entries, target)
      guard let failures else {
        tellDone(entries, places, target)
        report(.written(path: request.output, done: entries.count, of: file.count))
        return
      }
      for (number, reason) in failures.sorted(by: { $0.key < $1.key }) {
        refuse(entries[number], reason, places[number], target)
      }
      entries = entries.enumerated().filter { failures[$0.offset] == nil }.map(\.element)
    }
  }

  /// Writes the workbook with the corrections; which of them can't be done, nil where it is written.
  private func failures(
    of result: CorrectionOutcome, _ entries: [CorrectionFile.Entry], _ target: ReadVersion
  ) throws(ApplyFailure) -> [Int: ApplyRefusal.Reason]? {
    let workbook = try CorrectedWorkbook(result, of: target, path: request.target, options: request.options)
    if !workbook.failures.isEmpty { return workbook.failures }
    if let place = workbook.sideEffect { return try culprits(of: place, result, entries, target) }
    let based = BasedWorkbook(
      workbook.bytes, options: request.options, carriesBase: request.carriesBase)
    try write(based.bytes)
    if let obstacle = based.obstacle { report(.baseLeftOut(path: request.output, obstacle)) }
    for place in workbook.recalculated { report(.recalculated(place: place)) }
    return nil
  }

  /// Which corrections change something else, found by doing them one by one.
  private func culprits(
    of place: String, _ result: CorrectionOutcome, _ entries: [CorrectionFile.Entry], _ target: ReadVersion
  ) throws(ApplyFailure) -> [Int: ApplyRefusal.Reason] {
    var failures: [Int: ApplyRefusal.Reason] = [:]
    guard entries.count <= Applying.triedOneByOne else {
      throw .changesOthers(path: request.target, place: place)
    }
    for (number, entry) in entries.enumerated() {
      let alone = CorrectionList([entry.correction]).applied(to: target.version.submission)
      let workbook = try CorrectedWorkbook(alone, of: target, path: request.target, options: request.options)
      if let place = workbook.sideEffect { failures[number] = .changesOthers(place: place) }
    }
    guard !failures.isEmpty else { throw .changesOthers(path: request.target, place: place) }
    return failures
  }

  private static let triedOneByOne = 200

  private mutating func refuse(
    _ entry: CorrectionFile.Entry, _ reason: ApplyRefusal.Reason, _ place: Place?, _ target: ReadVersion
  ) {
    outcome.insert(.contradicted)
    report(
      .refused(
        ApplyRefusal(
          number: entry.number, correction: entry.correction, reason: reason,
          place: place.flatMap { CorrectedWorkbook.source(of: $0, in: target.version)?.description })))
  }

  private func tellDone(_ entries: [CorrectionFile.Entry], _ places: [Place], _ target: ReadVersion) {
    for (entry, place) in zip(entries, places) {
      let source = CorrectedWorkbook.source(of: place, in: target.version)
      report(.done(entry.correction, number: entry.number, place: source?.description))
    }
  }

  // MARK: Writing

  private func write(_ bytes: [UInt8]) throws(ApplyFailure) {
    do {
      if let path = request.output { try WholeFile.write(bytes, to: path) } else { try standardOutput(bytes) }
    } catch {
      throw .output(error)
    }
  }

  /// Writes a list or a submission anew.
  private func write(
    _ submission: Submission, done: Int, of file: CorrectionFile
  ) throws(ApplyFailure) {
    if Applying.ending(of: request.target) == "json" {
      try write(SubmissionJSON.bytes(of: submission))
    } else {
      let list: [UInt8]
      let text: [UInt8]?
      do {
        list = try IndicatorListCSV.bytes(of: submission, encoding: request.encoding)
        text = try OverallTextCSV.bytes(of: submission, encoding: request.encoding)
      } catch {
        throw .encoding(error)
      }
      try write(submission.projects.isEmpty ? text ?? list : list)
    }
    report(.written(path: request.output, done: done, of: file.count))
  }
}

extension ApplyFailure {
  /// What it means for the whole.
  fileprivate var outcome: ConversionOutcome {
    switch self {
    case .corrections(_, let refusal): ConversionOutcome(refusal.category)
    case .target(let refusal): refusal.category.map { ConversionOutcome($0) } ?? .misused
    case .patch(_, .unreadable(let refusal)): ConversionOutcome(refusal.category)
    case .patch, .changesOthers, .nothingApplied: .contradicted
    case .outputIsInput, .endingDiffers, .severalSubmissions: .misused
    case .encoding, .output: .failed
    }
  }
}
