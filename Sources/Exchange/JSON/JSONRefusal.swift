/// Why a JSON file can't be read as submissions.
///
/// A path names a value from the root, such as `projects[3].indicators[2].target.raw`; it is empty for the root.
/// Lines and columns count from 1, columns in characters of Unicode.
public enum JSONRefusal: Error, Hashable, Sendable {
  case tooManyBytes(Int, limit: Int)
  case tooManyValues(limit: Int)
  case notUTF8(atOffset: Int)
  case notJSON(JSONSyntaxFault, line: Int, column: Int)
  case tooDeep(line: Int, column: Int, limit: Int)
  case duplicateKey(path: String, line: Int)

  /// The file is JSON of another kind or of another version.
  case wrongSchema(path: String, found: String)
  case missingKey(path: String)
  case wrongType(path: String, expected: JSONKind, found: JSONKind)

  /// A JSON number where an exact decimal must stand in a string: who wrote it may have rounded it.
  case inexactNumber(path: String, found: String)
  case malformedDecimal(path: String, found: String)

  /// A number that is no integer, or not within the range that the key allows.
  case notWithin(ClosedRange<Int>, path: String, found: String)

  /// A text that is none of those that the key allows.
  case notAmong([String], path: String, found: String)

  /// Whether a safety limit was reached.
  public var isLimit: Bool {
    switch self {
    case .tooManyBytes, .tooManyValues, .tooDeep: true
    default: false
    }
  }
}
