import OOXML
import Yams

/// A file of settings in YAML that a user hands to a command, as `--vocabulary FILE`.
///
/// Everything that is wrong with such a file is a ``SettingsFailure`` that names the file, the line and the column,
/// and ends the command with status 2. What the settings mean is up to the type that reads ``root``.
struct SettingsFile {
  /// The bytes that a file has at most.
  static let sizeLimit = 1 << 20

  /// The file's path as the user gave it.
  let path: String

  /// The one document of the file; nil for a file that says nothing.
  let root: SettingsNode?

  /// Reads a file.
  init(path: String) throws(SettingsFailure) {
    try self.init(bytes: Self.bytes(of: path), path: path)
  }

  /// What a file holds, of one that is too large so much that it shows.
  static func bytes(of path: String) throws(SettingsFailure) -> [UInt8] {
    do {
      return try OpenFile(path: path).bytes(upTo: sizeLimit + 1)
    } catch {
      throw SettingsFailure(SettingsProblem(error), file: path)
    }
  }

  /// Reads what a file holds: UTF-8, with or without a byte order mark.
  ///
  /// - Parameter path: what messages call the file.
  init(bytes: [UInt8], path: String) throws(SettingsFailure) {
    guard bytes.count <= Self.sizeLimit else {
      throw SettingsFailure(SettingsProblem.tooLarge(limit: Self.sizeLimit), file: path)
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw SettingsFailure(SettingsProblem.notUTF8, file: path, at: Self.placeOfBadByte(content))
    }
    if let (anchor, place) = SettingsAnchor.first(in: text) {
      throw SettingsFailure(SettingsProblem.anchor(anchor), file: path, at: place)
    }
    self.path = path
    do {
      root = try Parser(yaml: text, encoding: .utf8).singleRoot().map { SettingsNode($0, file: path) }
    } catch let error as YamlError {
      throw SettingsFailure(error, file: path)
    } catch {
      throw SettingsFailure(SettingsProblem.notYAML("\(error)"), file: path)
    }
  }

  /// The line that is no UTF-8.
  private static func placeOfBadByte(_ bytes: ArraySlice<UInt8>) -> SettingsPlace? {
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where String(validating: line, as: UTF8.self) == nil {
      return SettingsPlace(line: index + 1, column: 1)
    }
    return nil
  }
}
