import Foundation
import TestSupport

/// The samples of the project.
enum SampleFiles {
  static func workbooks() throws -> [[UInt8]] {
    try ["drafts", "templates"].flatMap { try files(in: $0, ending: "xlsx") }
  }

  static func submissions() throws -> [[UInt8]] { try files(in: "expected", ending: "json") }

  private static func files(in folder: String, ending: String) throws -> [[UInt8]] {
    let folder = ProjectFolder.samples.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == ending }.sorted { $0.path < $1.path }
      .map { [UInt8](try Data(contentsOf: $0)) }
  }
}
