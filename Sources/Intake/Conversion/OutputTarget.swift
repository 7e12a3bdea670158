/// Where one submission goes.
enum OutputTarget: Hashable {
  case standardOutput
  case file(String)

  /// Nil for standard output.
  var path: String? {
    if case .file(let path) = self { return path }
    return nil
  }
}
