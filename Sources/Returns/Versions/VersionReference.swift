/// Where a version is to be found, as a user writes it on a command line.
public enum VersionReference: Hashable, Sendable {
  /// A workbook, a CSV list with its text, or a submission in JSON.
  case file(path: String)

  /// `archive:FILE#CODE@VERSION`
  case archived(ArchivedVersion)

  /// Reads what a user wrote; a file whose name begins with `archive:` is written with `./` in front.
  ///
  /// - Throws: ``VersionRefusal/malformedReference(_:)`` for an archive without file or code, or with an empty version.
  public init(_ text: String) throws(VersionRefusal) {
    guard text.hasPrefix(Self.scheme) else {
      self = .file(path: text)
      return
    }
    guard let version = ArchivedVersion(text.dropFirst(Self.scheme.count)) else {
      throw .malformedReference(text)
    }
    self = .archived(version)
  }

  private static let scheme = "archive:"
}

extension VersionReference: CustomStringConvertible {
  /// As a user writes it.
  public var description: String {
    switch self {
    case .file(let path): path
    case .archived(let version): "\(Self.scheme)\(version)"
    }
  }
}
