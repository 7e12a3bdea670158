public import Intake
public import OOXML
public import Wording

/// Why a version can't be had.
public enum VersionRefusal: Error, Sendable {
  /// What was written names no version.
  case malformedReference(String)

  /// The file can't be read.
  case input(path: String, InputRefusal)

  /// Parts of the file contradict one another, so that it holds no one version of them.
  case contradictory(path: String, [AssemblyProblem])

  /// The file holds the texts of several departments, by their names; it is no version of any.
  case severalDepartments(path: String, names: [String])

  /// The base inside a file can't be had.
  case base(BaseRefusal)

  /// Archives can't be read here.
  case noArchive(ArchivedVersion)

  /// The archive can't be read or hasn't the version, in its own words.
  case archive(ArchivedVersion, any Worded & Sendable, Refusal.Category)

  /// What kind of failure it is; the command's exit status follows it. Nil where the user has to say something else.
  public var category: Refusal.Category? {
    switch self {
    case .malformedReference, .noArchive: nil
    case .input(_, let refusal): refusal.category
    case .contradictory, .severalDepartments: .unreadable
    case .base(let refusal): refusal.category
    case .archive(_, _, let category): category
    }
  }
}
