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
    var files = InputBatch(reading: paths, options: options, report: report).inputs[...]
    return references.map { reference in
      do throws(VersionRefusal) {
        switch reference {
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
    var assembly = Assembly(fiscalYear: options.fiscalYear)
    let joined = try JoinedDepartments(assembly.departments(of: contents), path: input.path)
    return ReadVersion(
      reference: .file(path: input.path), name: contents.first?.fileName ?? input.path,
      version: joined.version(inOrderOf: contents), contents: contents, problems: joined.problems,
      departments: joined.names, isWorkbook: contents.contains(where: \.isWorkbook))
  }
}
