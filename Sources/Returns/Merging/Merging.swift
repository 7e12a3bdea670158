import BudgetModel
import Corrections
public import Exchange
public import Intake
import OOXML

/// Reads three versions, merges them, and writes the result, or what is in conflict.
///
/// Nothing of a conflict is decided here: as long as one is open no result is written.
public struct Merging {
  private let request: MergeRequest
  private let archive: VersionReader.Archive?
  private let report: (MergeEvent) -> Void
  private let standardOutput: ([UInt8]) throws(OutputFailure) -> Void
  private var outcome: ConversionOutcome = []

  /// - Parameters:
  ///   - archive: takes versions out of archives; nil where they can't be read.
  ///   - standardOutput: takes a result that goes there.
  ///   - report: is told what happens.
  public init(
    _ request: MergeRequest, archive: VersionReader.Archive? = nil,
    standardOutput: @escaping ([UInt8]) throws(OutputFailure) -> Void,
    report: @escaping (MergeEvent) -> Void
  ) {
    self.request = request
    self.archive = archive
    self.standardOutput = standardOutput
    self.report = report
  }

  /// Carries the request out. An open conflict makes it ``ConversionOutcome/contradicted``.
  public mutating func run() -> ConversionOutcome {
    do throws(MergeFailure) {
      try checkOutputs()
      guard let versions = try readVersions() else { return outcome }
      try merge(versions)
    } catch {
      outcome.formUnion(error.outcome)
      report(.failed(error))
    }
    return outcome
  }

  private func checkOutputs() throws(MergeFailure) {
    for path in request.outputs where FileIdentity.names(path, oneOf: request.inputs) {
      throw .outputIsInput(path: path)
    }
    if let conflicts = request.conflicts, let output = request.output {
      let others = request.outputs.dropLast()
      if others.contains(conflicts) || FileIdentity.names(conflicts, oneOf: [output]) {
        throw .sameOutput(path: conflicts)
      }
    }
    if let workbook = request.workbook, let output = request.output,
      let ending = Merging.ending(of: workbook),
      Merging.ending(of: output) != ending
    {
      throw .endingDiffers(path: output, ending: ending)
    }
  }

  private static func ending(of path: String) -> String? {
    let name = InputContent.fileName(ofPath: path)
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
    return name[name.index(after: point)...].lowercased()
  }

  // MARK: Reading

  private struct Versions {
    let base: ReadVersion
    let ours: ReadVersion
    let theirs: ReadVersion

    /// The workbook that is to be changed.
    let workbook: ReadVersion?
  }

  /// The versions; nil where one can't be had, which has been told.
  private mutating func readVersions() throws(MergeFailure) -> Versions? {
    let base: VersionReference
    if let given = request.base { base = given } else { base = try commonBase() }
    var references = [base, request.ours, request.theirs]
    if let workbook = request.workbook { references.append(.file(path: workbook)) }
    // The same file, given twice, is read once.
    let distinct = references.enumerated().filter { references.firstIndex(of: $0.element) == $0.offset }.map(
      \.element)
    let results = VersionReader(options: request.options, archive: archive).read(distinct) {
      report(.input($0))
    }
    var versions: [VersionReference: ReadVersion] = [:]
    for (reference, result) in zip(distinct, results) {
      report(.version(result))
      switch result {
      case .success(let version): versions[reference] = version
      case .failure(let refusal):
        outcome.formUnion(refusal.category.map { ConversionOutcome($0) } ?? .misused)
      }
    }
    guard let base = versions[base], let ours = versions[request.ours],
      let theirs = versions[request.theirs]
    else { return nil }
    guard let path = request.workbook else {
      return Versions(base: base, ours: ours, theirs: theirs, workbook: nil)
    }
    guard let workbook = versions[.file(path: path)] else { return nil }
    guard workbook.isWorkbook else { throw .notAWorkbook(path: path) }
    return Versions(base: base, ours: ours, theirs: theirs, workbook: workbook)
  }

  /// The base that both sides carry.
  private func commonBase() throws(MergeFailure) -> VersionReference {
    let ours = try found(in: request.ours)
    let theirs = try found(in: request.theirs)
    switch (ours, theirs) {
    case (.carried(let one), .carried(let other)) where one.digest == other.digest:
      return .base(path: request.ours.path)
    // Another program has dropped the part, but its properties still say which base it was.
    case (.carried(let base), .lost(_, let digest)) where digest == "\(base.digest)":
      return .base(path: request.ours.path)
    case (.lost(_, let digest), .carried(let base)) where digest == "\(base.digest)":
      return .base(path: request.theirs.path)
    case (.carried, .carried):
      throw .base(.basesDiffer(ours: request.ours.path, theirs: request.theirs.path))
    case (.carried, _): throw .base(refusal(of: theirs, in: request.theirs))
    case (_, _): throw .base(refusal(of: ours, in: request.ours))
    }
  }

  private func found(in reference: VersionReference) throws(MergeFailure) -> FoundBase {
    guard case .file(let path) = reference else { return .none }
    do {
      return try FoundBase(inFileAt: path, limits: request.options.limits)
    } catch {
      throw .base(.unreadable(path: path, error))
    }
  }

  private func refusal(of found: FoundBase, in reference: VersionReference) -> BaseRefusal {
    do throws(BaseRefusal) {
      _ = try CarriedBase(found, in: "\(reference)")
    } catch {
      return error
    }
    return .none(path: "\(reference)")
  }

  // MARK: Merging

  private mutating func merge(_ versions: Versions) throws(MergeFailure) {
    let merge = Merge(
      base: versions.base.version, ours: versions.ours.version, theirs: versions.theirs.version)
    var choices: [Conflict.ID: Choice] = [:]
    var resolution = merge.resolution
    var problems: [ConflictProblem] = []
    if let path = request.resolutions {
      var file = try decisions(path, of: merge)
      choices = file.choices
      resolution = merge.resolved(by: choices)
      file.note(resolution.refused)
      problems = file.problems
    }
    let merged = MergedVersions(
      base: versions.base.name, ours: versions.ours.name, theirs: versions.theirs.name, merge: merge,
      resolution: resolution)
    tellRemovals(merged)
    for problem in problems { report(.decision(problem)) }
    report(.merged(merged))
    guard problems.isEmpty, let submission = resolution.submission else {
      outcome.insert(.contradicted)
      return try writeConflicts(of: merged, choices)
    }
    if let path = request.conflicts { report(.noConflicts(path: path)) }
    try write(submission, into: versions.workbook)
  }

  private func decisions(_ path: String, of merge: Merge) throws(MergeFailure) -> ConflictFile {
    do {
      return try ConflictFile(path, of: merge, language: request.language, limits: request.options.limits)
    } catch {
      throw .decisions(path: path, error)
    }
  }

  /// A file with fewer projects than the base may be a part of what its side has, not the whole.
  private func tellRemovals(_ merged: MergedVersions) {
    for (side, origin, file) in [
      (Side.ours, TakenChange.Origin.ours, merged.ours), (.theirs, .theirs, merged.theirs),
    ] {
      let removed = merged.resolution.taken.filter {
        $0.origin == origin && $0.change.action == .removed && $0.change.old?.place.path == .project
      }
      guard !removed.isEmpty else { continue }
      let names = removed.map { $0.change.old?.value?.description ?? "" }
      report(.projectsRemoved(by: side, file: file, names: names))
    }
  }

  // MARK: Writing

  private func writeConflicts(
    of merged: MergedVersions, _ choices: [Conflict.ID: Choice]
  ) throws(MergeFailure) {
    guard let path = request.conflicts else { return }
    do {
      let package = try ConflictWorkbook(merged, choices: choices, in: request.language).package()
      try WholeFile.write(package, to: path)
    } catch {
      throw .output(error)
    }
    report(.conflictsWritten(path: path, count: merged.merge.conflicts.count))
  }

  private func write(_ submission: Submission, into workbook: ReadVersion?) throws(MergeFailure) {
    switch request.form {
    case .new(let format, let encoding, let carriesBase):
      try writeNew(
        submission,
        SubmissionFiles.Form(
          format, encoding: encoding, carriesBase: carriesBase, options: request.options))
    case .into(let path, let carriesBase):
      guard let workbook else { throw .notAWorkbook(path: path) }
      let merged = try MergedWorkbook(submission, into: workbook, path: path, options: request.options)
      let based = BasedWorkbook(merged.bytes, options: request.options, carriesBase: carriesBase)
      do throws(OutputFailure) {
        if let output = request.output {
          try WholeFile.write(based.bytes, to: output)
          report(.written(path: output, counts: ContentCounts(submission)))
        } else {
          try standardOutput(based.bytes)
        }
      } catch {
        throw .output(error)
      }
      for place in merged.recalculated { report(.recalculated(place: place)) }
      if let obstacle = based.obstacle { report(.baseLeftOut(path: request.output, obstacle)) }
    }
  }

  private func writeNew(_ submission: Submission, _ form: SubmissionFiles.Form) throws(MergeFailure) {
    let files: SubmissionFiles
    do throws(ConversionFailure) {
      files = try SubmissionFiles(submission, as: form)
    } catch {
      throw .conversion(error)
    }
    do throws(OutputFailure) {
      if let output = request.output {
        for file in try files.write(to: output) { report(.written(path: file.path, counts: file.counts)) }
      } else {
        try standardOutput(files.main)
        if files.text != nil { report(.textLeftOut) }
      }
    } catch {
      throw .output(error)
    }
    if let obstacle = files.obstacle { report(.baseLeftOut(path: request.output, obstacle)) }
  }
}
