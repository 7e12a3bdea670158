import BudgetModel
public import Corrections
public import Intake

/// Reads whole versions of submissions: from any file that is read, or from an archive.
public struct VersionReader {
  /// Takes a version out of an archive. Throws ``VersionRefusal/archive(_:_:_:)``.
  public typealias Archive = @Sendable (ArchivedVersion) throws(VersionRefusal) -> Version

  private let options: IntakeOptions
  private let archive: Archive?

  /// - Parameter archive: nil where archives can't be read.
  public init(options: IntakeOptions = IntakeOptions(), archive: Archive? = nil) {
    self.options = options
    self.archive = archive
  }

  /// The versions in their order, each with why it can't be had: one that can't doesn't hinder the others.
  ///
  /// - Parameter report: is told how reading goes, refused files included.
  public func read(
    _ references: [VersionReference], report: (InputEvent) -> Void = { _ in }
  ) -> [Result<ReadVersion, VersionRefusal>] {
    let paths = references.compactMap { if case .file(let path) = $0 { path } else { nil } }
    let batch = InputBatch(reading: paths, options: options, report: report)
    var files = batch.inputs[...]
    let refused = Dictionary(
      batch.inputs.compactMap { input in
        if case .failure(let refusal) = input.result { (input.path, refusal) } else { nil }
      }
    ) { first, _ in first }
    return references.map { reference in
      do throws(VersionRefusal) {
        switch reference {
        case .base(let path):
          if let refusal = refused[path] { throw .input(path: path, refusal) }
          return .success(try readBase(inFileAt: path))
        case .archived(let version): return .success(try read(version))
        case .file(let path):
          guard let input = files.popFirst() else {
            throw .input(path: path, .noForm(sheets: [], hidden: []))
          }
          return .success(try read(input))
        }
      } catch {
        return .failure(error)
      }
    }
  }

  private func readBase(inFileAt path: String) throws(VersionRefusal) -> ReadVersion {
    let found: FoundBase
    do {
      found = try FoundBase(inFileAt: path, limits: options.limits)
    } catch {
      throw .base(.unreadable(path: path, error))
    }
    let base: CarriedBase
    do {
      base = try CarriedBase(found, in: path)
    } catch {
      throw .base(error)
    }
    return try read(base, inFileAt: path)
  }

  /// A base that was found in a file, as a version; it has no cells of its own.
  func read(_ base: CarriedBase, inFileAt path: String) throws(VersionRefusal) -> ReadVersion {
    let reference = VersionReference.base(path: path)
    let name = "base:\(InputContent.fileName(ofPath: path))"
    let joined: JoinedDepartments
    do {
      // Its ending tells the reader what the bytes are.
      let contents = try InputReader(options: options).read(bytes: base.json, called: name + ".json")
      joined = try JoinedDepartments(contents, fiscalYear: options.fiscalYear)
    } catch {
      throw .base(.unusable(path: path, .damaged))
    }
    return ReadVersion(
      reference: reference, name: name, version: Version(joined), contents: [], problems: [],
      departments: [], isWorkbook: false)
  }

  private func read(_ archived: ArchivedVersion) throws(VersionRefusal) -> ReadVersion {
    guard let archive else { throw .noArchive(archived) }
    let reference = VersionReference.archived(archived)
    return ReadVersion(
      reference: reference, name: "\(reference)", version: try archive(archived), contents: [], problems: [],
      departments: [], isWorkbook: false)
  }

  private func read(_ input: InputBatch.Input) throws(VersionRefusal) -> ReadVersion {
    let contents: [InputContent]
    do {
      contents = try input.result.get()
    } catch {
      throw .input(path: input.path, error)
    }
    let joined: JoinedDepartments
    do {
      joined = try JoinedDepartments(contents, fiscalYear: options.fiscalYear)
    } catch {
      throw VersionRefusal(error, path: input.path)
    }
    return ReadVersion(
      reference: .file(path: input.path), name: contents.first?.fileName ?? input.path,
      version: Version(joined), contents: contents, problems: joined.problems,
      departments: joined.names, isWorkbook: contents.contains(where: \.isWorkbook))
  }
}

extension VersionRefusal {
  init(_ contradiction: JoinedDepartments.Contradiction, path: String) {
    switch contradiction {
    case .parts(let problems): self = .contradictory(path: path, problems)
    case .severalTexts(let names): self = .severalDepartments(path: path, names: names)
    }
  }
}

extension Version {
  init(_ joined: JoinedDepartments) {
    self.init(joined.submission, provenance: joined.provenance)
  }
}
