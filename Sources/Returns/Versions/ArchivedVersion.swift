/// A version that an archive keeps: `FILE#CODE@VERSION`.
public struct ArchivedVersion: Hashable, Sendable {
  /// The archive's path.
  public var file: String

  /// The code of a department or of a project.
  public var code: String

  /// Which version, as the archive calls it; nil for the newest.
  public var version: String?

  public init(file: String, code: String, version: String? = nil) {
    self.file = file
    self.code = code
    self.version = version
  }

  /// The last `#` ends the file's name, the last `@` behind it the code.
  init?(_ text: Substring) {
    guard let mark = text.lastIndex(of: "#") else { return nil }
    let name = text[text.index(after: mark)...]
    let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard mark > text.startIndex, let code = parts.first, !code.isEmpty, parts.last?.isEmpty == false else {
      return nil
    }
    self.init(
      file: String(text[..<mark]), code: String(code), version: parts.count == 2 ? String(parts[1]) : nil)
  }
}

extension ArchivedVersion: CustomStringConvertible {
  public var description: String { "\(file)#\(code)" + (version.map { "@\($0)" } ?? "") }
}
