public import Corrections
public import Intake

/// A version that was read, and what there is to say about it.
public struct ReadVersion: Sendable {
  public let reference: VersionReference

  /// What to call it in messages: the file's name without its folders, or its path where the other has that name too.
  public let name: String

  /// With the cells that the values stood in, where they are known.
  public let version: Version

  /// What the file held, with its notices and the problems of its forms; empty for an archived version.
  public let contents: [InputContent]

  /// Where parts contradict each other in what is no part of a project: the version says nothing there.
  public let problems: [AssemblyProblem]

  /// The departments whose projects it holds, by their names, where there are several: they stand in one version.
  public let departments: [String]

  /// Whether it was read from cells of a workbook, and not from a text file or an archive.
  public let isWorkbook: Bool

  /// The file's path, nil for an archived version.
  public var path: String? {
    if case .file(let path) = reference { return path }
    return nil
  }
}
