/// Where a version is to be found, as a user writes it on a command line.
public enum VersionReference: Hashable, Sendable {
  /// A workbook, a CSV list with its text, or a submission in JSON.
  case file(path: String)

  /// `base:FILE`: what a workbook held when jixiao wrote it, which it carries inside.
  case base(path: String)

  /// `archive:FILE#CODE@VERSION`
  case archived(ArchivedVersion)

  /// Reads what a user wrote; a file whose name begins with `archive:` or `base:` is written with `./` in front.
  ///
  /// - Throws: ``VersionRefusal/malformedReference(_:)`` for an archive without file or code, or with an empty version, and
  ///   for a base without file.
  public init(_ text: String) throws(VersionRefusal) {
    if text.hasPrefix(Self.baseScheme) {
      let path = String(text.dropFirst(Self.baseScheme.count))
      guard !path.isEmpty else { throw .malformedReference(text) }
      self = .base(path: path)
    } else if text.hasPrefix(Self.scheme) {
      guard let version = ArchivedVersion(text.dropFirst(Self.scheme.count)) else {
        throw .malformedReference(text)
      }
      self = .archived(version)
    } else {
      self = .file(path: text)
    }
  }

  private static let scheme = "archive:"
  private static let baseScheme = "base:"

  /// The file that is read.
  public var path: String {
    switch self {
    case .file(let path), .base(let path): path
    case .archived(let version): version.file
    }
  }
}

extension VersionReference: CustomStringConvertible {
  /// As a user writes it.
  public var description: String {
    switch self {
    case .file(let path): path
    case .base(let path): Self.baseScheme + path
    case .archived(let version): "\(Self.scheme)\(version)"
    }
  }
}
