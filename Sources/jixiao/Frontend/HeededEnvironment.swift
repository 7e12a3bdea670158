import Glibc

/// The variables of the environment that the program heeds.
enum HeededEnvironment {
  static let names = ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "COLUMNS", "TERM"]

  /// Those of them that are set for this process.
  static var variables: [String: String] {
    var result: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { result[name] = String(cString: value) }
    }
    return result
  }
}
