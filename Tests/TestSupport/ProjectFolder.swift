public import Foundation

/// Places in the project's folder, found from this file's own.
public enum ProjectFolder {
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  public static let samples = root.appending(path: "samples")

  /// A department's real drafts.
  public static func draft(_ name: String) -> URL { samples.appending(path: "drafts/\(name)") }

  /// What must come out of the drafts.
  public static func expected(_ name: String) -> URL { samples.appending(path: "expected/\(name)") }

  public static func template(_ name: String) -> URL { samples.appending(path: "templates/\(name)") }
}
